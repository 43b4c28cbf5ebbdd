### The window without a dossier.

welcome-lead = Keeps the record of a negotiation between two signed papers: what is known about the talks, who said so, and since when it was known.
welcome-demo = Open the demo
welcome-demo-text = A worked case of trilateral talks, with sources, slips and contradictions.
welcome-new = New dossier…
welcome-new-text = One file on your disk. Nothing leaves this computer.
welcome-open = Open…
# $ending is “.dossier”, set as code.
welcome-open-text = A { $ending } file you have.
welcome-before = Opened before
welcome-gone = not there any more
