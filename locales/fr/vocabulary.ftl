### Translations of the messages in ../en; a message missing here is said in English.
