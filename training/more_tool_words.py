"""More ways to ask for what tools do, and to describe it, for the training side alone.

Each list goes beside the list of `training.tool_words` that it is named for; nothing of it is ever held out, and nothing
that is held out occurs here.
"""

from __future__ import annotations

QUESTION_FRAMES = (
    "What would be the {attribute} of {ref}?", "What is given as {attribute} for {ref}?", "Which is the {attribute} of {ref}?",
    "How about the {attribute} of {ref}?", "And the {attribute} of {ref}?", "What about the {attribute} of {ref}?",
    "Say the {attribute} of {ref}.", "Display the {attribute} of {ref}.", "display {attribute} for {ref}", "Print the {attribute} of {ref}.",
    "Return the {attribute} of {ref}.", "Pull the {attribute} of {ref}.", "Query the {attribute} of {ref}.", "Search the {attribute} of {ref}.",
    "See the {attribute} of {ref}.", "Verify the {attribute} of {ref}.", "Can I have the {attribute} of {ref}?", "Can I see the {attribute} of {ref}?",
    "Could I get the {attribute} of {ref}?", "Could you give me the {attribute} of {ref}?", "Would you check the {attribute} of {ref}?",
    "Will you tell me the {attribute} of {ref}?", "Please give me the {attribute} of {ref}.", "Please look up the {attribute} of {ref}.",
    "please show the {attribute} of {ref}", "I wonder about the {attribute} of {ref}.", "I must know the {attribute} of {ref}.",
    "I have to know the {attribute} of {ref}.", "I want the {attribute} of {ref}.", "I am interested in the {attribute} of {ref}.",
    "We need the {attribute} of {ref}.", "They want the {attribute} of {ref}.", "My colleague needs the {attribute} of {ref}.",
    "The client asked for the {attribute} of {ref}.", "Somebody wants to know the {attribute} of {ref}.", "Regarding {ref}: {attribute}?",
    "Concerning {ref}, what is the {attribute}?", "As for {ref}, tell me the {attribute}.", "With {ref}, what is the {attribute}?",
    "{ref}, what is its {attribute}?", "{ref} - {attribute}", "{ref}, {attribute} please", "{attribute} {ref}", "{attribute}, {ref}",
    "{attribute} from {ref}?", "the {attribute} of {ref}", "the {attribute} of {ref} please", "Is there a {attribute} for {ref}?",
    "What {attribute} is stored for {ref}?", "What {attribute} has {ref}?", "what {attribute} does {ref} have", "Remind me of the {attribute} of {ref}.",
)  # fmt: skip
DO_FRAMES = (
    "{Do} today.", "{Do} at once.", "{Do}, thanks.", "{Do}, thank you!", "{Do}, OK?", "{Do} if you can.", "{Do} as soon as possible.",
    "{Do} - it matters.", "{do}!", "{do}, please", "So {do}.", "Then {do}.", "And {do}.", "First, {do}.", "Well, {do}.", "Right, {do}.",
    "Yes, {do}.", "Hello, {do}.", "Hi! {Do}.", "Good morning, please {do}.", "Hello, could you {do}?", "Hi, can you {do}?",
    "Please could you {do}?", "Please can you {do}?", "Would it be possible to {do}?", "Is there a way to {do}?", "Are you able to {do}?",
    "Can we {do}?", "Could we {do}?", "Can I {do}?", "May I {do}?", "Shall we {do}?", "Why don't you {do}?", "How do I {do}? Do it for me.",
    "I ask you to {do}.", "I would like you to {do}.", "I'd love you to {do}.", "I wish to {do}.", "I am trying to {do}.", "I plan to {do}.",
    "I was told to {do}.", "I forgot to {do}, please do it.", "We want to {do}.", "We need to {do}.", "We have to {do}.", "We must {do}.",
    "You should {do}.", "You must {do}.", "You have to {do}.", "You need to {do}.", "Make sure to {do}.", "Don't forget to {do}.",
    "Remember to {do}.", "Time to {do}.", "The customer wants to {do}.", "My colleague needs to {do}.", "The client asks us to {do}.",
    "Your task is to {do}.", "Task: {do}", "To do: {do}", "Next step: {do}", "The next thing: {do}.", "What I need: {do}.", "Request: {do}",
)  # fmt: skip
REFS = (
    "the {object}: {key}", "the {object} ({key})", "my {object}, {key}", "your {object} {key}", "their {object} {key}", "one {object}, {key}",
    "{object} = {key}", "{object}: {key}", "{object}, {key}", "{object} with the key {key}", "{object} with number {key}", "{object} nr. {key}",
    "{object} Nr {key}", "the {object} numbered {key}", "the {object} called {key}", "the {object} that is called {key}",
    "the {object} of the number {key}", "the {object} having id {key}", "the {object} identified by {key}", "the {object} listed as {key}",
    "the {object} \"{key}\"", "the {object} '{key}'", "our {object} \"{key}\"", "my {object} #{key}", "my {object} with the id {key}",
)  # fmt: skip
READ_DESCRIPTIONS = (
    "Gives the {attribute} of {an object}.", "Give the {attribute} of one {object}.", "Check the {attribute} of {an object}.",
    "Checks the {attribute} of the given {object}.", "Loads the {attribute} of {an object}.", "Obtain the {attribute} of {an object}.",
    "Return {attribute} for {an object}.", "The current {attribute} of {an object}.", "Find the {attribute} of {an object} by {key}.",
    "{object}: {attribute}", "Information on the {attribute} of {an object}.", "Ask for the {attribute} of {an object}.",
    "Answers what the {attribute} of {an object} is.", "Load {attribute}", "Call this for the {attribute} of {an object}.",
)  # fmt: skip
KEY_DESCRIPTIONS = (
    "{Verb} {an object} for the user.", "{Verb} this {object}.", "{Verb} that {object}.", "{Verb} some {object}.", "{Verb} {an object} now.",
    "Can {verb} {an object}.", "Function to {verb} {an object}.", "Tool to {verb} {an object}.", "Tries to {verb} {an object}.",
    "Makes the system {verb} {an object}.", "Needed to {verb} {an object}.", "{Verb} {an object}, given its {key}.", "{Verb}: {object}",
)  # fmt: skip
WHOLE_DOS = (
    "tell me about {ref}", "tell me all about {ref}", "give me {ref}", "give me everything on {ref}", "print {ref}", "load {ref}",
    "check {ref}", "open {ref}", "find {ref}", "get me {ref}", "get all data of {ref}", "return {ref}", "read {ref}", "show the data of {ref}",
    "show all fields of {ref}", "show me what we have on {ref}", "see the details of {ref}", "view {ref}", "view the details of {ref}",
)  # fmt: skip
WHOLE_DESCRIPTIONS = (
    "Gives {an object}.", "Load {an object}.", "Loads {an object} with its data.", "Everything about {an object}.", "All fields of {an object}.",
    "Returns the data of {an object}.", "View {an object}.", "Open {an object}.", "The {object} with this {key}.", "Data of one {object}.",
)  # fmt: skip
SET_DOS = (
    "set {attribute} {value} for {ref}", "set the {attribute} {value} on {ref}", "set {ref} to the {attribute} {value}",
    "change {attribute} to {value} for {ref}", "change {ref} so that its {attribute} is {value}", "update {ref} with the {attribute} {value}",
    "update {ref}: the {attribute} is {value}", "write {value} as the {attribute} of {ref}", "put {value} as {attribute} of {ref}",
    "put {value} into the {attribute} of {ref}", "let the {attribute} of {ref} be {value}", "let {ref} have the {attribute} {value}",
    "note that the {attribute} of {ref} is now {value}", "save {value} as the {attribute} of {ref}", "store the {attribute} {value} for {ref}",
    "assign the {attribute} {value} to {ref}", "adjust the {attribute} of {ref} to {value}", "fix the {attribute} of {ref}: {value}",
    "turn the {attribute} of {ref} into {value}", "enter the {attribute} {value} for {ref}", "switch the {attribute} of {ref} to {value}",
)  # fmt: skip
SET_DESCRIPTIONS = (
    "Sets the {attribute} of {an object}.", "Changes the {attribute} of {an object}.", "Store the {attribute} of {an object}.",
    "Save a new {attribute} of {an object}.", "Assign a new {attribute} to {an object}.", "Correct the {attribute} of {an object}.",
    "Put a new {attribute} on {an object}.", "Adjusts the {attribute} of {an object}.", "New {attribute} for {an object}",
)  # fmt: skip
LIST_DOS = (
    "list {objects} {by}", "list me the {objects} {by}", "show {objects} {by}", "show {limit} of the {objects} {by}", "show us all {objects} {by}",
    "get the {objects} {by}", "get {limit} of the {objects} {by}", "get me all {objects} {by}", "give me {objects} {by}", "give us all {objects} {by}",
    "give me at most {limit} {objects} {by}", "find the {objects} {by}", "find {limit} {objects} {by}", "return all {objects} {by}",
    "return {limit} {objects} {by}", "display the {objects} {by}", "load all {objects} {by}", "collect the {objects} {by}", "name all {objects} {by}",
    "tell me all {objects} {by}", "tell me which {objects} there are {by}", "pull the {objects} {by}", "look up the {objects} {by}",
)  # fmt: skip
LIST_QUESTIONS = (
    "What {objects} do we have {by}?", "What {objects} are there {by}?", "Which {objects} exist {by}?", "Which {objects} can you find {by}?",
    "Can I see the {objects} {by}?", "Are there any {objects} {by}?", "Do you have {objects} {by}?", "the {objects} {by}?", "{objects} {by}?",
    "{objects} {by} please", "I need the {objects} {by}.", "I'd like a list of the {objects} {by}.", "We need every {object} {by}.",
    "Who has the {objects} {by}? Show them.", "Is there a list of {objects} {by}?",
)  # fmt: skip
LIST_DESCRIPTIONS = (
    "Lists the {objects} {by}.", "Show all {objects} {by}.", "Gives the {objects} {by}.", "Loads {objects} {by}.", "Get {objects} {by}",
    "Filter {objects} {by}.", "The list of {objects} {by}.", "Every {object} {by}.", "Load the {objects} {by}.", "Name the {objects} {by}.",
)  # fmt: skip
COUNT_QUESTIONS = (
    "What is the count of {objects} {by}?", "What number of {objects} is there {by}?", "count {objects} {by}", "Count {objects} {by}, please.",
    "Tell me how many {objects} there are {by}.", "Say how many {objects} we have {by}.", "How many {objects} can you find {by}?",
    "How many {objects} exist {by}?", "How many of the {objects} are {by}?", "I want the number of {objects} {by}.", "number of {objects} {by}",
    "Get the number of {objects} {by}.", "Find out how many {objects} there are {by}.", "Could you count the {objects} {by}?",
)  # fmt: skip
COUNT_DESCRIPTIONS = (
    "Counts the {objects} {by}.", "Gives the number of {objects} {by}.", "Find out how many {objects} there are {by}.", "{objects} {by}, counted.",
    "Returns the count of {objects} {by}.", "Tell how many {objects} there are {by}.", "The count of {objects} {by}.",
)  # fmt: skip
SEARCH_DOS = (
    "search in the {objects}: {query}", "search the {objects} by '{query}'", "search for {objects} with {query}", "search for {objects}: {query}",
    "find {objects}: {query}", "find all {objects} with '{query}'", "find any {objects} on {query}", "find the {objects} that mention {query}",
    "look through the {objects} for {query}", "look up {query} in the {objects}", "look for {objects} about {query}", "look for {objects} with \"{query}\"",
    "check the {objects} for {query}", "see if there are {objects} about {query}", "get {objects} that match '{query}'", "get {objects} for {query}",
    "show {objects} about {query}", "show me {objects} with the words {query}", "scan the {objects} for {query}", "browse the {objects} for {query}",
)  # fmt: skip
SEARCH_DESCRIPTIONS = (
    "Search in {objects}.", "Searches the {objects}.", "Find {objects} by a text.", "Finds {objects} with certain words.", "Text search in {objects}.",
    "Look up {objects} by keyword.", "Search through all {objects}.", "Returns {objects} that match.", "Scan the {objects} for words.",
)  # fmt: skip
CREATE_DOS = (
    "{create} this {object}", "{create} my {object}", "{create} our new {object}", "{create} {an object} for us",
    "{create} me a new {object}", "{create} {an object} in the system", "{create} {an object}, a new one", "set up one more {object}",
    "set up another {object}", "start {an object}", "begin a new {object}", "get a new {object} going", "put a new {object} into the system",
    "have a new {object} made",
)  # fmt: skip
CREATE_DESCRIPTIONS = (
    "Makes {an object}.", "Sets up a new {object}.", "Start a new {object}.", "Prepare {an object}.", "Create one {object}.", "Put a new {object} into the system.",
    "Store a new {object}.", "Save {an object}.", "Begins a new {object}.", "To create {an object}.", "Function for new {objects}.",
)  # fmt: skip
SEND_DESCRIPTIONS = (
    "Sends {an object}.", "Send somebody {an object}.", "Send a person {an object}.", "Hand {an object} to a person.", "Deliver {an object} to a recipient.",
    "Let somebody know by {object}.", "Writes {an object} and sends it.", "To send {an object}.", "{object} to a person",
)  # fmt: skip
SEND_DOS = (
    "send {to} {an object}: {text}", "send {to} {an object} saying '{text}'", "send {to} \"{text}\" by {object}", "send '{text}' to {to} by {object}",
    "send {to} this {object}: '{text}'", "send {to} a new {object} with \"{text}\"", "send {an object} with '{text}' to {to}", "write {to} {an object}: '{text}'",
    "write '{text}' to {to} by {object}", "write {an object} for {to}: \"{text}\"", "{object} to {to}: {text}", "{object} {to}: '{text}'",
    "inform {to} by {object}: {text}", "inform {to} by {object} that {text}", "pass '{text}' on to {to} by {object}", "let {to} know '{text}' by {object}",
    "tell {to} in {an object}: '{text}'", "answer {to} by {object}: \"{text}\"", "give {to} {an object} with the text '{text}'",
)  # fmt: skip
TOPIC_DESCRIPTIONS = (
    "Gives the {topic} {in} a {thing}.", "Get {topic} {in} a {thing}", "Information on the {topic} {in} a {thing}.", "Loads the {topic} {in} a {thing}.",
    "Show the {topic} {in} a {thing}.", "Query the {topic} {in} a {thing}.", "Ask for the {topic} {in} a {thing}.", "Answers what the {topic} {in} a {thing} is.",
    "Today's {topic} {in} a {thing}.",
)  # fmt: skip
TOPIC_QUESTIONS = (
    "What is {x}'s {topic}?", "What about the {topic} {in} {x}?", "And the {topic} {in} {x}?", "How about the {topic} {in} {x}?", "Which {topic} is it {in} {x}?",
    "Say the {topic} {in} {x}.", "Find the {topic} {in} {x}.", "Find out the {topic} {in} {x}.", "Display the {topic} {in} {x}.", "Return the {topic} {in} {x}.",
    "Tell us the {topic} {in} {x}.", "I want the {topic} {in} {x}.", "I must know the {topic} {in} {x}.", "We need the {topic} {in} {x}.", "the {topic} {in} {x}",
    "{x} {topic}", "{x}, {topic}?", "{topic}, {x}", "{topic}: {x}", "Can you tell me the {topic} {in} {x}?", "Could you find the {topic} {in} {x}?",
    "Would you look up the {topic} {in} {x}?", "Please check the {topic} {in} {x}.", "please get the {topic} {in} {x}", "Can I have the {topic} {in} {x}?",
    "Is there anything on the {topic} {in} {x}?", "As for {x}: what is the {topic}?", "What is today's {topic} {in} {x}?", "Give us the {topic} {in} {x}.",
)  # fmt: skip
SUPERLATIVE_DESCRIPTIONS = (
    "Gives the {most} {item} {in} {a holder}.", "Which {item} is the {most} {in} {a holder}.", "Show the {most} {item} {in} {a holder}.",
    "Query the {most} {item} {in} {a holder}.", "Finds out the {most} {item} {in} {a holder}.", "{most} {item} {in} {a holder}",
)  # fmt: skip
SUPERLATIVE_QUESTIONS = (
    "What {item} is the {most} {in} {x}?", "What about the {most} {item} {in} {x}?", "And the {most} {item} {in} {x}?", "Show me the {most} {item} {in} {x}.",
    "Name the {most} {item} {in} {x}.", "Say which {item} is the {most} one {in} {x}.", "Get the {most} {item} {in} {x}.", "get me the {most} {item} {in} {x}",
    "I need the {most} {item} {in} {x}.", "We want the {most} {item} {in} {x}.", "the {most} {item} {in} {x}", "Please tell me the {most} {item} {in} {x}.",
    "Could you tell me the {most} {item} {in} {x}?", "Can you look up the {most} {item} {in} {x}?", "{in} {x}, which {item} is the {most} one?",
)  # fmt: skip
TRANSLATE_DOS = (
    "translate \"{text}\" to {language}", "translate '{text}' into {language}", "translate this to {language}: {text}", "translate this into {language}: '{text}'",
    "tell me how to say '{text}' in {language}", "tell me '{text}' in {language}", "show me \"{text}\" in {language}", "express '{text}' in {language}",
    "convert '{text}' to {language}", "into {language}, translate: {text}", "{language} translation of '{text}'", "make {language} of '{text}'",
)  # fmt: skip
SCHEDULE_DOS = (
    "{schedule} {an object} with {who}, {day}, {time}", "{schedule} {an object}: {who}, {day} at {time}", "{schedule} {an object} on {day} with {who}",
    "{schedule} {an object} at {time} with {who} on {day}", "{schedule} one {object} with {who} for {day} at {time}", "{schedule} the {object} with {who} on {day}",
    "{schedule} another {object} with {who} on {day} at {time}", "make a date with {who} for {an object} on {day} at {time}", "see {who} for {an object} on {day} at {time}",
    "have {an object} with {who} on {day} at {time}", "have {an object} with {who} on {day}", "on {day} at {time}, {schedule} {an object} with {who}",
    "on {day}, {schedule} {an object} with {who}", "enter {an object} with {who} for {day} at {time}",
)  # fmt: skip
ASSIGN_DOS = (
    "assign {ref}: {who}", "let {who} do {ref}", "let {who} have {ref}", "have {who} take over {ref}", "make {who} the owner of {ref}", "turn {ref} over to {who}",
    "send {ref} to {who}", "set {who} on {ref}", "put {ref} on the desk of {who}", "entrust {ref} to {who}", "give {who} the task of {ref}",
)  # fmt: skip
COMPARE_DOS = (
    "compare {first} to {second}", "compare {first} with {second}", "compare the {objects} {first}, {second}", "compare these {objects}: {first} and {second}",
    "compare two {objects}, {first} and {second}", "find out how {first} differs from {second}", "see how {object} {first} and {object} {second} differ",
    "show {object} {first} beside {object} {second}", "hold {object} {first} against {object} {second}", "look at the differences of {first} and {second}",
    "explain the difference between {object} {first} and {object} {second}",
)  # fmt: skip
DEVICE_DOS = (
    "put the {room} {object} to {level}", "put the {object} of the {room} to {level}", "turn the {room} {object} to {level}", "turn the {object} of the {room} to {level}",
    "set {object} in the {room} to {level}", "set the {object} to {level} in the {room}", "have the {object} in the {room} at {level}", "bring the {room} {object} to {level}",
    "I want the {object} in the {room} at {level}, set it", "make it {level} for the {object} in the {room}", "let the {object} in the {room} be at {level}",
)  # fmt: skip
SWITCH_DOS = (
    "turn the {object} {state} in the {room}", "switch the {object} {state} in the {room}", "switch the {room} {object} {state}", "turn {state} the {object} of the {room}",
    "put the {object} in the {room} {state}", "put the {room} {object} {state}", "get the {object} in the {room} {state}", "let the {object} in the {room} be {state}",
    "set the {object} in the {room} {state}", "make the {object} in the {room} go {state}",
)  # fmt: skip
ADD_DOS = (
    "add {item} to our new {object}", "add {item} on the {object}", "add the following to my {object}: {item}", "put {item} into the {object}", "put {item} onto my {object}",
    "put down {item} on the {object}", "write {item} into my {object}", "note {item} on my {object}", "enter {item} in the {object}", "insert {item} in my {object}",
    "get {item} on my {object}", "we need {item} on the {object}", "let {item} be on my {object}", "have {item} added to the {object}",
)  # fmt: skip
REMIND_DOS = (
    "remind me to {text}, {time}", "remind me at {time}: {text}", "remind me at {time} of '{text}'", "remind us at {time} to {text}", "at {time} remind me to {text}",
    "set a reminder at {time} to {text}", "set a reminder '{text}' for {time}", "set me a reminder for {time}: \"{text}\"", "create a reminder at {time}: {text}",
    "make a note for {time}: '{text}'", "don't let me forget to {text} at {time}", "ring at {time} and say '{text}'",
)  # fmt: skip
EMPTY_DOS = (
    "list my {objects}", "list all my {objects}", "show every {object}", "show me every {object}", "show us the {objects}", "give me the {objects}", "give me my {objects}",
    "get every {object}", "get the {objects}", "return all {objects}", "load all {objects}", "see my {objects}", "name all {objects}", "tell me all the {objects}",
    "tell me which {objects} we have", "find all {objects}", "show the complete list of {objects}",
)  # fmt: skip
EMPTY_DESCRIPTIONS = (
    "Gives all {objects}.", "Loads all {objects}.", "Every {object} of the user.", "The list of all {objects}.", "Lists the {objects}.", "Get every {object}.",
    "Shows which {objects} there are.", "Find all {objects}.", "Return every {object}.",
)  # fmt: skip
MISSING_QUESTIONS = (
    "What is the {attribute} of the {object}?", "What's the {attribute} of my {object}?", "Tell me the {attribute} of the {object}.", "Give me the {attribute} of my {object}.",
    "I want the {attribute} of the {object}.", "Can you tell me the {attribute} of my {object}?", "Check the {attribute} of the {object}.", "{attribute} of my {object}?",
    "{attribute} of {an object} please", "Show the {attribute} of the {object}.", "Find the {attribute} of my {object}.", "Do you know the {attribute} of the {object}?",
    "What {attribute} does my {object} have?", "Get me the {attribute} of our {object}.",
)  # fmt: skip
MISSING_DOS = (
    "{verb} some {object}", "{verb} your {object}", "{verb} the old {object}", "{verb} the new {object}", "{verb} {an object} of ours", "{verb} my other {object}",
    "{verb} the {object} for me", "{verb} my {object} too", "{verb} any {object}", "{verb} the right {object}", "{verb} some of the {objects}", "{verb} their {object}",
)  # fmt: skip
