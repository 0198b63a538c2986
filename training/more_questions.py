"""More ways to ask about a text, for the training side alone.

Each list goes beside the list of `training.reading`, `training.passages` or `training.sheets` that it is named for;
nothing of it is ever held out, and nothing that is held out occurs here.
"""

from __future__ import annotations

from training import more_ways_to_ask
from training.cases import join_lists

FRAMES = (
    "{t}\n\n\n{q}", "{t}\nQuestion: {q}", "{t}\n\nQuestion: {q}", "{t}\nQ: {q}", "{t}\nTask: {q}", "{t} Question: {q}",
    "Text:\n{t}\nQuestion:\n{q}", "Text: {t}\nTask: {q}", "TEXT: {t}\nQUESTION: {q}", "Text = {t}\n{q}",
    "<text>{t}</text>\n<question>{q}</question>", "<doc>{t}</doc>\n{q}", "<doc>\n{t}\n</doc>\n{q}", "<data>\n{t}\n</data>\n{q}",
    "<data>{t}</data> {q}", "<context>{t}</context>\n\n{q}", "<input>{t}</input>\n{q}", "<document>{t}</document> {q}",
    "<passage>\n{t}\n</passage>\nQuestion: {q}", "Passage: {t}\nQuestion: {q}", "Passage:\n{t}\n\n{q}", "Context: {t}\n{q}",
    "Context: {t} Question: {q}", "Given this: {t}\n{q}", "Given: {t}\nWanted: {q}", "Here you have a text:\n{t}\n\n{q}",
    "Here is a passage. {t} {q}", "Here is a document:\n{t}\n{q}", "This is the text:\n{t}\n\nThis is the question: {q}",
    "I have this text: {t}\n{q}", "We received this:\n{t}\n\n{q}", "My colleague wrote:\n{t}\n{q}", "Mail: {t}\n\n{q}",
    "E-mail:\n{t}\n\nQuestion: {q}", "Letter:\n{t}\n{q}", "Log:\n{t}\n\n{q}", "File content:\n{t}\n\n{q}", "Entry: {t}\n{q}",
    "Information: {t}\n\n{q}", "Source: {t}\nQuestion: {q}", "Facts: {t}\n{q}", "\"{t}\" {q}", "'{t}'\n{q}", "({t})\n{q}",
    "* * *\n{t}\n* * *\n{q}", "===\n{t}\n===\n{q}", "***\n{t}\n***\n\n{q}", "```text\n{t}\n```\n{q}", "~~~\n{t}\n~~~\n{q}",
    "### Context\n{t}\n### Task\n{q}", "# Text\n{t}\n# Question\n{q}", "## Input\n{t}\n\n## Question\n{q}",
    "[DOCUMENT]\n{t}\n[/DOCUMENT]\n{q}", "[CONTEXT] {t} [QUESTION] {q}", "Step 1: read this. {t}\nStep 2: answer. {q}",
    "Read carefully:\n{t}\n\n{q}", "Please read: {t}\n{q}", "After reading this text, answer.\n\n{t}\n\n{q}",
    "Use the text to answer.\n{t}\n{q}", "Take this text: {t}\nNow: {q}", "Message: {t}\nQuestion: {q}", "Text\n\n{t}\n\n{q}",
)  # fmt: skip
QUESTION_FIRST = (
    "{q}\n\n\n{t}", "{q} {t}", "{q}\nText: {t}", "{q}\n\nThe text:\n{t}", "{q}\n<doc>{t}</doc>", "{q}\n\n<data>\n{t}\n</data>",
    "Question: {q}\n\nText:\n{t}", "Q: {q}\nText: {t}\nA:", "{q}\n\"{t}\"", "{q}\n\n\"\"\"\n{t}\n\"\"\"", "{q}\n===\n{t}\n===",
    "I want to know something from a text. {q} The text: {t}", "Answer from the text below. {q}\n\n{t}", "{q}\nContext: {t}",
    "Task: {q}\nText: {t}", "{q}\n\nInput: {t}", "First the question: {q} Now the text: {t}", "{q} (text below)\n\n{t}",
    "{q}\nHere is the passage: {t}", "{q}\n\nData:\n{t}", "My question is: {q}\nMy text is: {t}",
)  # fmt: skip
NOUN_PATTERNS = (
    "Which is the {n}?", "Say the {n}.", "Say what the {n} is.", "What about the {n}?", "I am looking for the {n}.",
    "I want the {n}.", "I would like the {n}.", "We need the {n}.", "Only the {n}, please.", "Just the {n}.", "The {n}, please.",
    "{n} please", "Get the {n}.", "Get me the {n}.", "Extract {n}", "Extract only the {n}.", "Please extract only the {n}.",
    "Find {n}", "Find the {n} and return it.", "Pull out the {n}.", "Pick out the {n}.", "Take the {n} out of the text.",
    "Read out the {n}.", "Give us the {n}.", "Give back the {n}.", "Return {n}", "Return the {n} of the text.",
    "Return nothing but the {n}.", "Output only the {n}.", "Print only the {n}.", "Show me the {n}.", "Show only the {n}.",
    "Write the {n}.", "Write only the {n}.", "Copy the {n}.", "Repeat the {n}.", "Quote the {n}.", "Spell out the {n}.",
    "Can you find the {n}?", "Can you give me the {n}?", "Could you tell me the {n}?", "Would you give me the {n}?",
    "Do you know the {n}?", "Is there a {n}? Which one?", "What {n} is given?", "What {n} is in the text?", "What {n} does it say?",
    "Which {n} does the text name?", "Which {n} do you read?", "What is given as the {n}?", "What does the text say the {n} is?",
    "As for the {n}: what is it?", "Regarding the {n}: what is it?", "Field: {n}", "field = {n}", "Value of {n}?", "{n} =",
    "Look for the {n}.", "Look for the {n} in the text.", "Identify the {n} in the text.", "Detect the {n}.", "Locate the {n}.",
    "According to the text, which is the {n}?", "In this text, what is the {n}?", "From the text, take the {n}.",
    "Task: find the {n}.", "Task: return the {n}.", "Question: what is the {n}?", "I need only the {n}, nothing else.",
)  # fmt: skip
KIND_NOUNS = {
    "person": "person's full name|name given|name of a person|somebody's name|person named",
    "first_name": "given name|name used|first name of the person",
    "city": "city named|name of a city|name of the town|town or city|place name|location given",
    "country": "country named|land|state|name of a country",
    "company": "firm named|business|employer named|name of the firm|company or organization|name of the organisation",
    "product": "name of the item|thing|article|object|product named|goods",
    "food": "meal|food named|name of the dish|something to eat",
    "animal": "species|creature|name of the animal|animal named",
    "color": "color named|colour given|color name",
    "occupation": "person's job|person's profession|person's occupation|kind of work|title of the job|position|trade",
    "date_iso": "date given|full date|calendar date|date in the text",
    "date_words": "date given|full date|calendar date|date in the text",
    "time": "clock time|time given|time on the clock|exact hour|time in the text",
    "weekday": "day named|name of the day",
    "month": "month named|month of the year",
    "year": "year given|year number|calendar year",
    "integer": "count|number given|numeric value",
    "decimal": "number given|numeric value|decimal number",
    "amount": "money|price given|amount given|total|sum of money|costs",
    "percent": "percent value|percent|percentage given|rate in percent",
    "id": "id given|reference number|identification|number or ID|record identifier",
    "code": "code given|reference code|short code",
    "email": "e-mail contact|address for e-mail|electronic mail|contact email|mailbox|email of the person",
    "phone": "phone|telephone|number of the phone|contact number|mobile number|number for calls",
    "url": "web page|internet address|hyperlink|address of the website|web link|site",
    "language": "language named|tongue|spoken language",
    "file": "file given|document name|name of a file|path",
    "room": "room given|room name",
    "street": "street address|address|address line|street and number|road",
    "username": "account name|handle|nickname|login name|user id",
    "title": "title given|name of the work|heading",
}
ENDINGS = (
    " Only the value.", " Value only.", " Just the value.", " Nothing else.", " Answer with nothing else.", " Thanks.",
    " Thank you!", " Please.", " Answer in a few words.", " In short.", " One or two words.", " (answer only)", " Keep it short.",
    " No sentence.", " Do not explain.", " Be precise.", " Exact value, please.", " As it stands in the text.",
)  # fmt: skip
OPENINGS = (
    "Please answer: ", "Please: ", "Tell me: ", "Can you tell me: ", "Could you say: ", "My question: ", "The question is: ",
    "One question: ", "A question: ", "Hi! ", "Hello, ", "Now tell me: ", "OK, ", "So, ", "Well, ", "And: ", "Next: ", "I wonder: ",
    "Let me know: ", "I would like to know: ", "From this text: ", "In the text: ", "Read and answer: ", "Find out: ",
)  # fmt: skip
FORWARD = (
    "What is the {c} for {k}?", "What's the {c} of {k}?", "what is the {c} of {k}", "Which {c} has {k}?", "Which is the {c} of {k}?",
    "What does {k} have as {c}?", "What is listed as {c} for {k}?", "{k} has which {c}?", "{k} and its {c}?", "{c}: {k}?",
    "{c} for {k}?", "{c} for the {e} {k}", "The {c} of {k}, please.", "Say the {c} of {k}.", "Name the {c} of {k}.",
    "I want to know the {c} of {k}.", "I am looking for the {c} of {k}.", "Get {c} of {k}", "get the {c} where {e} is {k}",
    "Return the {c} of {k}.", "Return {c} for {e} {k}.", "Show me the {c} of {k}.", "Read out the {c} of {k}.",
    "For {e} {k}: {c}?", "As for {k}, which {c} is given?", "Take the {e} {k}. What is the {c}?", "In the row of {k}, what is the {c}?",
    "Which {c} is given for {k}?", "Which {c} stands next to {k}?", "Find {k}. What is the {c}?", "{e} = {k}, {c} = ?",
    "What {c} belongs to {k}?", "What {c} goes with {k}?", "Can you find the {c} of {k}?", "Do you see the {c} of {k}? What is it?",
    "SELECT {c} WHERE {e} = '{k}'",
)  # fmt: skip
REVERSE = (
    "Which {e} has {v} as {c}?", "What {e} has the {c} {v}?", "Who or what has the {c} {v}?", "{v} is the {c} of which {e}?",
    "Of which {e} is {v} the {c}?", "The {c} is {v}: which {e} is it?", "{c} = {v}, {e} = ?", "{c} is {v}. Which {e}?",
    "Which {e} is listed with the {c} {v}?", "Which {e} is listed with {v}?", "Name the {e} whose {c} is {v}.",
    "Find the {e} whose {c} is {v}.", "Say which {e} has the {c} {v}.", "Give the {e} for the {c} {v}.", "Give me the {e} for {v}.",
    "Return the {e} that has {v} as {c}.", "Return {e} for {c} {v}.", "I want the {e} with the {c} {v}.", "I need the {e} for {c} {v}.",
    "Show the {e} with {v} as {c}.", "Look for the {c} {v}. Which {e} is that?", "In which row is the {c} {v}? Name the {e}.",
    "Which {e} does {v} belong to?", "Which {e} stands next to {v}?", "get {e} where {c} is {v}", "SELECT {e} WHERE {c} = '{v}'",
    "Can you find the {e} with the {c} {v}?", "To which {e} does {v} belong?", "Whose {c} is it: {v}?", "{v}: whose {c} is that?",
)  # fmt: skip
CHECKS = (
    "Is {v} given as the {c} of {k}?", "Is the {c} for {k} {v}?", "Is {v} the {c} for {k}?", "Has {k} the {c} {v}?",
    "Does {k} have {v} as {c}?", "Is {v} the right {c} for {k}?", "Is it true that {k} has the {c} {v}?",
    "Is it true that the {c} of {k} is {v}?", "Does the text give {v} as the {c} of {k}?", "Does the text say that the {c} of {k} is {v}?",
    "{k}: is the {c} {v}?", "{c} of {k} is {v}: correct?", "{c} of {k} = {v}?", "Can we say that the {c} of {k} is {v}?",
    "I think the {c} of {k} is {v}. Am I right?", "Somebody says the {c} of {k} is {v}. Is that so?", "Is {v} what {k} has as {c}?",
    "Does {v} belong to {k} as {c}?", "Are we right that {k} has the {c} {v}?", "Is {k} listed with the {c} {v}?",
)  # fmt: skip
LISTS = (
    "Name the {m}.", "Name every one of the {m}.", "Which {m} do you see?", "Which {m} does the text name?", "Tell me all {m}.",
    "Give the {m}.", "Give all {m}.", "List {m}", "List every one of the {m}.", "Make a list of the {m}.", "Write the {m}.",
    "Return all {m}.", "Show all {m}.", "Show the {m}.", "I need the {m}, with commas.", "I want a list of all {m}.",
    "All {m}, separated by commas, please.", "Enumerate the {m}.", "Who or what are the {m}?", "Read out all {m}.",
)  # fmt: skip
COUNTS = (
    "How many {m}?", "How many {m} are in the text?", "How many {m} are in the list?", "How many {m} can you count?", "Count all {m}.",
    "Please count the {m}.", "Say how many {m} there are.", "What is the count of {m}?", "Count of {m}?", "The number of {m}, please.",
    "Return the number of {m}.", "{m}: how many?", "How many different {m} are there?", "I want to know how many {m} there are.",
)  # fmt: skip

join_lists(globals(), vars(more_ways_to_ask))
