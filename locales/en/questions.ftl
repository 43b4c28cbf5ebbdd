### Open questions.

questions-title = Open questions
questions-text = What we do not know, what would answer it, and by when it is wanted.
questions-question = Question
questions-state = State
questions-about = About
questions-answer = Answer, or what would answer it
questions-due = Wanted by
questions-empty = No open questions
questions-empty-text = Write down what the reporting does not say. A question that names what would answer it is half answered.
questions-new = New question
