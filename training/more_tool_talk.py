"""More of what is said around tools and about JSON, for the training side alone.

Each list goes beside the one that it is named for in `training.tools`, `training.tool_talk`, `training.tool_words` or
`training.structured`; nothing of it is ever held out, and nothing that is held out occurs here.
"""

from __future__ import annotations

from training import more_json_orders, more_tool_small_talk
from training.cases import join_lists

JOINS = (
    "{a} {B} Thanks!", "{a}\n\n{B}", "{a} And then {b}", "{a}, then {b}", "{a} Next: {B}", "{a} Next, {b}", "{a} Second: {B}",
    "First, {a} Then, {b}", "1: {a} 2: {B}", "(1) {a} (2) {B}", "a) {a}\nb) {B}", "* {a}\n* {B}", "{a} / {b}", "{a} + {b}",
    "{a} Besides, {b}", "{a} As well: {B}", "{a} One more: {B}", "{a} One more thing: {b}", "{a} Oh, {b}", "{a} In addition, {b}",
    "{a} At the same time: {B}", "Do both: {a} {B}", "Please do two things. {A} {B}", "Two tasks: {a} {B}", "Task 1: {a} Task 2: {B}",
    "{a} The other thing is: {B}", "I need two things: {a} {B}", "Both of these, please. {A} {B}", "{a} while you are at it, {b}",
    "{a} Furthermore: {B}", "{a} Afterwards {b}", "{a} ; {B}", "{a} - {b}", "{a}. Also {b}", "{a} plus: {b}",
)  # fmt: skip
GREETINGS = (
    "Hi you", "Hello you!", "Hello, bot", "Hey assistant!", "Hi, how are things?", "Good morning to you!", "Morning!", "Good night!",
    "hello!!", "Hey, are you there?", "Hello friend", "Hi, nice to meet you", "Hello from me", "Well hello!", "hey hey",
)  # fmt: skip
THANKS = (
    "Thank you, that is all.", "Thanks, great work!", "Thanks, I have what I need.", "OK thank you", "Alright, thanks!",
    "Very good, thank you.", "Fine, thanks.", "Thank you, you helped me a lot.", "Super, thanks!", "Thanks again!", "many thanks",
    "Thank you for this.", "Thanks a million!", "That was helpful, thanks.", "Good, thanks.",
)  # fmt: skip
OTHER_QUESTIONS = (
    "Tell me a story.", "Write a song about the rain.", "Write a haiku.", "Who painted this?", "What is the sense of it all?",
    "Why is grass green?", "How do fish breathe?", "Can you dance?", "Explain magnets to me.", "What should I eat tonight?",
    "Who invented paper?", "How do I cook an egg?", "What is happiness?", "Do you like art?", "Are you a robot?",
    "What is your favourite book?", "Should I marry him?", "Cat or dog?", "Write a function in Java.", "How does a fridge work?",
    "Who was the first king?", "Is the earth flat?", "Teach me to juggle.", "How many stars are there?", "What do you think of me?",
    "Paint a horse for me.", "Make me some coffee.", "I feel lonely.", "I am so tired.", "Why do dogs bark?", "What is dark matter?",
    "How do I get famous?", "Write my speech.", "How can I learn to sing?", "Name three rivers.", "Are there ghosts?",
    "Describe the sea.", "How do batteries work?", "Who will win the election?", "What happened in the Middle Ages?", "Surprise me.",
    "Give me a puzzle.", "Sing about computers.", "Can you cook?", "Who is the best singer ever?", "How can I relax?",
    "What is string theory?", "Do you sleep?", "Write an essay about time.", "How high is the sky?", "What do my dreams mean?",
    "Why is the sea salty?", "Can you lie?", "Clean my room.", "Feed the cat.", "What colour is Monday?", "How do I tie my shoes?",
    "What did you do yesterday?", "Give me a name for my boat.", "Invent a game for two.", "Who wrote the Iliad?",
    "Is water wet?", "Predict my future.", "Wash my car.", "Explain democracy.", "What is the smell of snow?", "Make me laugh.",
    "How old is the universe?", "Why do we yawn?", "Translate my feelings.", "Do my homework.", "Who is prettier, you or me?",
)  # fmt: skip
ERRORS = (
    "nothing found for {id}", "{word} was not found", "there is no {word}", "no access to {word}", "wrong password", "timed out",
    "the server does not answer", "unknown {word}", "{id} is not valid", "value {word} is too long", "{word} is missing", "too many requests",
    "the file is locked", "quota exceeded for {word}", "host {word} unreachable", "malformed request", "{word} is switched off",
    "{id} was removed", "the session has ended", "no connection to {word}", "empty result", "not allowed today", "already done",
    "{word} is busy", "sold out", "error {id}", "not enough money", "conflict with {id}",
)  # fmt: skip
AFFIXES = (
    "{} name or text", "{} to look for", "{} to find", "{} of user", "{} from user",
    "{} in request", "{} of request", "{} setting", "{} prop", "{} attr", "{} key value", "{} raw", "{} str",
    "{} to set", "{} now", "{} here", "target of {}", "value of {}", "text for {}", "name of {}", "set {}", "get {}", "with {}", "by {}",
    "req {}", "usr {}", "opt {}", "one {}", "some {}", "that {}", "its {}", "our {}", "raw {}", "real {}", "true {}",
    "full {}", "plain {}", "main {}", "first {}", "expected {}", "needed {}", "preferred {}", "specified {}", "provided {}", "entered {}",
)  # fmt: skip
BY_WORDS = (
    "JSON with the keys {k}", "JSON, keys: {k}", "Make JSON: {k}", "Write JSON with the keys {k}.", "As JSON, with {k}, please.",
    "Give {k} as JSON.", "Return {k} as a JSON object.", "Return {k} in JSON.", "I want JSON with {k}.", "I need JSON with the fields {k}.",
    "Extract {k}. JSON only.", "Find {k} and answer in JSON.", "Put {k} into a JSON object.", "Collect {k} in JSON.", "Output {k} as JSON.",
    "Create a JSON object with the keys {k}.", "Build a JSON object from the text with {k}.", "Read {k} from the text and return JSON.",
    "Write the data as a JSON object. Keys: {k}", "Answer with one JSON object whose keys are {k}.", "Only JSON. Fields: {k}",
    "The JSON has the keys {k}.", "Fields to extract: {k}. Format: JSON.", "Attributes: {k}. Answer as JSON.", "Properties: {k}. JSON, please.",
    "Can you give me {k} as JSON?", "Could you turn this into JSON with {k}?", "Parse it: {k} as JSON", "Map the text to JSON with {k}.",
)  # fmt: skip
BY_SKETCH = (
    "JSON: {k}", "Like this: {k}", "In this form: {k}", "Answer: {k}", "Return {k}", "Return this JSON, filled: {k}", "Fill this in: {k}",
    "Fill in: {k}", "Template: {k}", "Use this template: {k}", "Use this shape: {k}", "The shape is {k}", "Structure: {k}",
    "Answer with this structure: {k}", "Write JSON like {k}", "Give JSON of the form {k}", "Output: {k}", "Expected output: {k}",
    "Your answer has this form: {k}", "Put the values into {k}", "Replace the dots: {k}", "Respond with {k} and nothing else.",
)  # fmt: skip
BY_EXAMPLE = (
    "Do it like this: {k}", "For example: {k}", "An example of what I want: {k}", "Example: {k}\nText above: ?", "As in {k}, for this text.",
    "Same keys as here: {k}", "Same format as {k}", "Last time you answered {k}. Now this text.", "Here is a sample answer: {k}",
    "Follow the example: {k}", "The answer for another one: {k}", "Imitate this output: {k}", "With the values of the text instead: {k}",
)  # fmt: skip
BY_SCHEMA = (
    "The schema is {k}", "The JSON schema is:\n{k}", "Give JSON for {k}", "Give me JSON that fits the schema {k}", "Follow the schema {k}",
    "Return an object for the schema {k}", "Extract an object that fits this schema:\n{k}", "json_schema = {k}", "Output schema: {k}",
    "Response schema:\n{k}", "<json_schema>\n{k}\n</json_schema>", "Valid for this schema, please: {k}", "Answer by the schema {k}",
    "Make an object of this schema: {k}", "Fill the schema with the data of the text. {k}",
)  # fmt: skip
UNTOLD = (
    "Extract everything as JSON.", "Extract the details.", "Return the object.", "Return the details as JSON.", "Give me JSON.",
    "Make JSON of this.", "Make it JSON.", "To JSON.", "Parse it.", "Parse this into an object.", "Get the data.", "Read the data.",
    "Get the fields of this.", "Collect the information.", "Fill the object.", "Fill in the fields.", "Please parse the text.",
    "Please structure the data.", "JSON only.", "As JSON.", "What does it say? Answer in JSON.", "Data, please.", "Answer as an object.",
)  # fmt: skip
FLAGS = (
    ("paid", "The bill is paid.", "The bill is open."), ("urgent", "We are in a hurry.", "There is time."),
    ("confirmed", "They have confirmed it.", "Nobody has confirmed it."), ("done", "All is done.", "Something is still to do."),
    ("cancelled", "They cancelled it.", "They did not cancel it."), ("active", "It is active.", "It is not active."),
    ("approved", "The boss approved it.", "The boss did not approve it."), ("public", "It is public.", "It is not public."),
    ("signed", "It has a signature.", "It has no signature."), ("free", "You pay nothing.", "You have to pay."),
    ("late", "It comes too late.", "It comes in time."), ("available", "available: yes", "available: no"),
    ("shipped", "The parcel is on its way.", "The parcel is still here."), ("open", "It is open.", "It is closed."),
    ("complete", "Nothing is missing.", "Something is missing."), ("locked", "It is locked.", "It is not locked."),
    ("visible", "visible=true", "visible=false"), ("private", "This is private.", "This is not private."),
    ("valid", "It is valid.", "It is not valid."), ("ready", "ready: true", "ready: false"), ("sold", "It is sold.", "It is not sold."),
)  # fmt: skip

join_lists(globals(), vars(more_json_orders))
join_lists(globals(), vars(more_tool_small_talk))
