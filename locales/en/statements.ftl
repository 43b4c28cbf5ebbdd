### Statements.

statements-title = Statements
statements-text = Who said what, in which words, and how the words reached us.
statements-said = Said
statements-speaker = Speaker
statements-words = Words
statements-about = About
statements-evidence = Evidence
statements-empty = No statements yet
statements-empty-text = A statement keeps the speaker, the words, the terms on which they were said, and every relay between the speaker and you.
statements-new = New statement
