"""More ways to ask for what tools do, and to describe it, for the training side alone.

Each list goes beside the list of `training.tool_words` that it is named for; nothing of it is ever held out, and nothing
that is held out occurs here.
"""

from __future__ import annotations

from training import more_tool_requests
from training.cases import join_lists

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
OBJECTS = (
    "warrant", "memo", "brochure", "leaflet", "poster", "banner", "ticker", "quota", "pledge", "stipend", "scholarship",
    "internship", "apprentice", "mentor", "tutor", "janitor", "guard", "pilot", "sailor", "nurse", "surgeon", "dentist", "bed",
    "ward", "stretcher", "syringe", "bandage", "crutch", "wheelchair", "helmet", "glove", "apron", "uniform", "boot", "scarf",
    "umbrella", "suitcase", "backpack", "tent", "campsite", "trail", "summit", "cabin", "lodge", "hammock", "kayak", "canoe",
    "paddle", "anchor", "buoy", "lighthouse", "pier", "dock", "ferryman", "wagon", "tram", "trolley", "bulldozer", "excavator",
    "forklift", "ladder", "scaffold", "brick", "beam", "girder", "roof", "chimney", "fence", "gate", "lawn", "hedge", "orchard",
    "vineyard", "greenhouse", "sprinkler", "compost", "fertilizer", "tarpaulin", "silo", "barn", "stable", "goat", "pig", "duck",
    "goose", "rabbit", "parrot", "hamster", "aquarium", "terrarium", "kennel", "collar", "leash", "oven-rack", "kettle",
    "toaster", "blender", "mixer", "freezer", "dishwasher", "washer", "dryer", "iron", "broom", "bucket", "sponge", "towel",
    "blanket", "pillow", "mattress", "curtain", "carpet", "sofa", "armchair", "desk", "drawer", "wardrobe", "mirror", "vase",
    "candle", "lantern", "fuse", "socket", "plug", "switch", "antenna", "modem", "keyboard", "monitor", "scanner", "projector",
    "speaker", "microphone", "amplifier", "guitar", "violin", "drum", "piano", "trumpet", "flute", "choir", "orchestra",
    "rehearsal", "audition", "script", "scene", "costume", "prop", "ballet", "dancer", "gallery", "sculpture", "mural", "sketch",
    "canvas", "easel", "brush", "pottery", "kiln", "loom", "needle", "fabric", "pattern", "button", "zipper",
    "necklace", "ring", "bracelet", "watch", "clock", "calendar", "diary", "envelope", "stamp", "postcard", "package", "pallet-jack",
    "conveyor", "assembly", "turbine-blade", "gearbox", "bearing", "piston", "clutch", "brake", "tire", "wheel", "axle",
    "windshield", "wiper", "mast", "sail", "rudder", "propeller", "cockpit", "runway", "hangar", "gateway", "firewall", "proxy",
    "packet", "queue", "topic", "broker", "cache", "schema", "index", "column", "query-plan", "cursor", "trigger", "replica",
    "shard", "node", "pod", "namespace", "secret", "webhook", "endpoint", "payload-type", "widget", "dashboard", "chart", "gauge",
    "incident", "outage", "runbook", "changelog", "release", "hotfix", "rollback", "feature", "epic", "backlog", "standup",
    "retro", "roadmap", "persona", "wireframe", "mockup", "icon", "font", "palette", "slogan", "advert", "newsletter", "banner-ad",
    "press-kit", "interviewee", "headline", "column-writer", "editor", "proof", "margin", "footnote", "glossary", "atlas",
    "compass", "sextant", "barometer", "microscope", "beaker", "pipette", "centrifuge", "specimen", "fossil", "mineral", "crystal",
)  # fmt: skip
ATTRIBUTES = (
    ("nickname", "word", ("What do people call {ref}?",)), ("shape", "word", ("Which shape has {ref}?",)),
    ("width", "integer", ("How wide is {ref}?",)), ("depth", "integer", ("How deep is {ref}?",)),
    ("smell", "word", ("What does {ref} smell like?",)), ("taste", "word", ("What does {ref} taste like?",)),
    ("pressure", "integer", ("How high is the pressure in {ref}?",)), ("voltage", "integer", ("How many volts has {ref}?",)),
    ("fuel", "word", ("What does {ref} run on?",)), ("mileage", "integer", ("How far did {ref} run?",)),
    ("driver", "person", ("Who drives {ref}?",)), ("inspector", "person", ("Who inspects {ref}?",)),
    ("designer", "person", ("Who designed {ref}?",)), ("buyer", "person", ("Who buys {ref}?",)),
    ("guardian", "person", ("Who looks after {ref}?",)), ("successor", "person", ("Who comes after {ref}?",)),
    ("sponsor", "company", ("Who pays for {ref}?",)), ("insurer", "company", ("Who insures {ref}?",)),
    ("maintainer", "person", ("Who maintains {ref}?",)), ("purpose", "sentence", ("What is {ref} for?",)),
    ("ingredients", "word", ("What is in {ref}?",)), ("contents", "word", ("What does {ref} contain?",)),
    ("opening day", "weekday", ("On which day does {ref} open?",)), ("building year", "year", ("In which year was {ref} built?",)),
    ("noise", "integer", ("How loud is {ref}?",)), ("brightness", "integer", ("How bright is {ref}?",)),
    ("number of pages", "integer", ("How many pages has {ref}?",)), ("number of visitors", "integer", ("How many people visited {ref}?",)),
    ("number of parts", "integer", ("Of how many parts is {ref}?",)), ("floor", "integer", ("On which floor is {ref}?",)),
    ("shelf", "code", ("On which shelf is {ref}?",)), ("license", "code", ()), ("checksum", "code", ()), ("log", "sentence", ()),
    ("permissions", "word", ("Who may use {ref}?",)), ("dependencies", "word", ("What does {ref} depend on?",)),
    ("next service", "date_iso", ("When must {ref} be serviced?",)), ("birth year", "year", ("When was {ref} born?",)),
    ("travel time", "integer", ("How long does it take to get to {ref}?",)), ("queue length", "integer", ("How many wait for {ref}?",)),
    ("reason", "sentence", ("Why is there {ref}?",)), ("consumption", "integer", ("How much does {ref} use?",)),
    ("coordinates", "code", ()), ("emergency contact", "phone", ()), ("homepage", "url", ()), ("manual", "file", ("How does {ref} work?",)),
    ("risk", "word", ("How dangerous is {ref}?",)), ("profit", "amount", ("How much does {ref} earn?",)),
    ("fee", "amount", ()), ("deposit", "amount", ()), ("mood", "word", ("In which mood is {ref}?",)), ("allergens", "word", ()),
)  # fmt: skip
FIELDS = (
    ("author name", "person", "string", "Who wrote it.", ("written by {x}", "from the pen of {x}", "with {x} as its author")),
    ("assignee", "first_name", "string", "Who has to do it.", ("assigned to {x}", "that {x} takes care of", "and give it to {x}")),
    ("approver", "person", "string", "Who approves it.", ("approved by {x}", "that {x} signs off", "with {x} as approver")),
    ("host", "first_name", "string", "Who invites.", ("hosted by {x}", "with {x} as host", "at the invitation of {x}")),
    ("driver", "person", "string", "Who drives.", ("driven by {x}", "with {x} at the wheel", "with driver {x}")),
    ("reporter", "username", "string", "User who reported it.", ("reported by {x}", "that user {x} found", "reporter: {x}")),
    ("owner", "username", "string", "Owning user.", ("owned by {x}", "belonging to user {x}", "owner {x}")),
    ("department", "department", "string", "Department in charge.", ("for the department {x}", "for {x}", "paid by {x}")),
    ("origin", "city", "string", "Where it starts.", ("starting in {x}", "leaving from {x}", "with origin {x}")),
    ("destination", "city", "string", "Where it goes.", ("to {x}", "going to {x}", "with the destination {x}")),
    ("pickup", "street", "string", "Pick-up address.", ("picked up at {x}", "with pickup at {x}", "to be collected at {x}")),
    ("dropoff", "street", "string", "Where to leave it.", ("left at {x}", "with dropoff at {x}", "to be brought to {x}")),
    ("start", "date_iso", "string", "First day.", ("starting {x}", "that begins on {x}", "from {x} on")),
    ("end", "date_iso", "string", "Last day.", ("ending {x}", "until {x}", "up to {x}")),
    ("deadline", "date_words", "string", "Latest day.", ("due {x}", "to be done by {x}", "with the deadline {x}")),
    ("reminder time", "time", "string", "When to remind.", ("with a reminder at {x}", "reminding at {x}", "remind me at {x}")),
    ("duration", "small", "integer", "Length in hours.", ("lasting {x} hours", "of {x} hours", "that takes {x} hours")),
    ("minutes", "integer", "integer", "Length in minutes.", ("lasting {x} minutes", "of {x} minutes", "{x} minutes long")),
    ("days", "small", "integer", "Number of days.", ("lasting {x} days", "over {x} days", "{x} days long")),
    ("children", "small", "integer", "How many children.", ("with {x} children", "and {x} kids", "children: {x}")),
    ("adults", "small", "integer", "How many adults.", ("with {x} adults", "adults: {x}", "and {x} grown-ups")),
    ("copies", "small", "integer", "How many copies.", ("in {x} copies", "with {x} copies", "copied {x} times")),
    ("pages", "integer", "integer", "Page count.", ("with {x} pages", "that has {x} pages", "{x} pages thick")),
    ("height", "integer", "integer", "Height in centimeters.", ("{x} cm high", "with a height of {x}", "that is {x} cm tall")),
    ("width", "integer", "integer", "Width in centimeters.", ("{x} cm wide", "with a width of {x}", "width {x}")),
    ("temperature", "temperature", "integer", "Degrees.", ("at {x} degrees", "with {x} degrees", "heated to {x} degrees")),
    ("speed", "integer", "integer", "Speed in km/h.", ("at {x} km/h", "with a speed of {x}", "running {x} km/h")),
    ("floor", "small", "integer", "Which floor.", ("on floor {x}", "on level {x} of the house", "floor: {x}")),
    ("age", "integer", "integer", "Age in years.", ("aged {x}", "{x} years old", "with the age {x}")),
    ("retries", "small", "integer", "How often to try again.", ("with {x} retries", "trying {x} times", "retries {x}")),
    ("port", "integer", "integer", "Network port.", ("on port {x}", "listening on {x}", "port: {x}")),
    ("limit", "decimal", "number", "Upper limit.", ("limited to {x}", "with a limit of {x}", "not more than {x}")),
    ("rate", "decimal", "number", "Rate in percent.", ("at a rate of {x}", "with {x} percent", "rate: {x}")),
    ("deposit", "amount", "string", "Money paid first.", ("with a deposit of {x}", "after a deposit of {x}", "deposit {x}")),
    ("budget", "amount", "string", "What may be spent.", ("with a budget of {x}", "for at most {x}", "budget: {x}")),
    ("genre", "genre", "string", "The genre.", ("of the genre {x}", "genre: {x}", "in the genre {x}")),
    ("cuisine", "cuisine", "string", "Kind of kitchen.", ("with {x} food", "of {x} cuisine", "cuisine {x}")),
    ("dish", "food", "string", "What to eat.", ("with {x} to eat", "serving {x}", "dish: {x}")),
    ("animal", "animal", "string", "Which animal.", ("with a {x} on it", "showing a {x}", "for my {x}")),
    ("plant", "plant", "string", "Which plant.", ("planted with {x}", "full of {x}", "plant: {x}")),
    ("sport", "sport", "string", "Which sport.", ("about {x} as a sport", "for playing {x}", "sport: {x}")),
    ("team", "team", "string", "Which team.", ("for the team {x}", "of team {x}", "team: {x}")),
    ("project", "project", "string", "Which project.", ("for project {x}", "within the project {x}", "project: {x}")),
    ("branch", "branch", "string", "Git branch.", ("on branch {x}", "from the branch {x}", "branch {x}")),
    ("repository", "repository", "string", "Repository.", ("in the repository {x}", "of repo {x}", "repo: {x}")),
    ("version", "version", "string", "Version number.", ("in version {x}", "with the version {x}", "version {x}")),
    ("path", "path", "string", "Path on the disk.", ("stored under {x}", "in the folder {x}", "path {x}")),
    ("server", "server", "string", "Host name.", ("on the host {x}", "running on {x}", "host {x}")),
    ("ip", "ip_address", "string", "IP address.", ("with the IP {x}", "at the address {x}", "ip {x}")),
    ("plate", "plate", "string", "Number plate.", ("with the plate {x}", "plate: {x}", "for the car {x}")),
    ("flight", "flight", "string", "Flight number.", ("for flight {x}", "on flight {x}", "flight no. {x}")),
    ("airport", "airport", "string", "Airport.", ("at the airport {x}", "airport: {x}", "near airport {x}")),
    ("medicine", "medicine", "string", "Medicine.", ("with {x} as medicine", "against which {x} helps", "medicine: {x}")),
    ("symptom", "symptom", "string", "What hurts.", ("because of {x}", "with {x} as a symptom", "symptom: {x}")),
    ("job", "occupation", "string", "Job title.", ("for a {x}", "with the job {x}", "as a {x}")),
    ("topic", "topic", "string", "What it is about.", ("on the topic {x}", "dealing with {x}", "topic: {x}")),
    ("subject", "title", "string", "Subject line.", ("with the subject '{x}'", 'subject "{x}"', "under the subject {x}")),
    ("reason", "phrase", "string", "Why.", ("because '{x}'", 'with the reason "{x}"', "reason: '{x}'")),
    ("comment", "sentence", "string", "A comment.", ("with the comment '{x}'", 'and comment "{x}"', "comment: '{x}'")),
    ("slogan", "phrase", "string", "What is printed on it.", ("with '{x}' on it", 'printed with "{x}"', "that reads '{x}'")),
    ("barcode", "barcode", "string", "Barcode.", ("with barcode {x}", "barcode: {x}", "scanned as {x}")),
    ("invoice", "id", "string", "Number of the invoice.", ("billed as {x}", "with invoice {x}", "invoice no. {x}")),
    ("previous", "id", "string", "What it replaces.", ("replacing {x}", "instead of {x}", "as a successor of {x}")),
    ("coupon", "code", "string", "Coupon.", ("with the coupon {x}", "using coupon {x}", "coupon {x}")),
    ("seat number", "code", "string", "Which place.", ("on place {x}", "at seat {x}", "place {x}")),
    ("password", "word", "string", "Secret word.", ("with the password {x}", "locked by {x}", "password {x}")),
    ("alias", "username", "string", "Other name.", ("alias {x}", "also known as {x}", "with the alias {x}")),
)  # fmt: skip
CHOICES = (
    ("severity", ("minor", "major", "critical"), ("of {x} severity", "that is {x}", "severity: {x}")),
    ("color mode", ("dark", "light"), ("in {x} mode", "with a {x} look", "color mode {x}")),
    ("gender", ("male", "female"), ("for a {x} person", "gender {x}", "({x})")),
    ("season", ("spring", "summer", "autumn", "winter"), ("for {x}", "in the {x} season", "season: {x}")),
    ("daytime", ("morning", "noon", "evening", "night"), ("in the {x}", "at {x} time", "daytime: {x}")),
    ("payment", ("cash", "card", "transfer"), ("paid by {x}", "with payment by {x}", "payment: {x}")),
    ("delivery", ("pickup", "courier", "post"), ("delivered by {x}", "with {x} delivery", "delivery: {x}")),
    ("transport", ("car", "bike", "foot", "boat"), ("by {x}", "going by {x}", "transport: {x}")),
    ("material", ("wood", "metal", "glass", "plastic"), ("made of {x}", "of {x}", "material: {x}")),
    ("side", ("left", "right"), ("on the {x} side", "to the {x}", "side: {x}")),
    ("direction", ("north", "south", "east", "west"), ("towards the {x}", "facing {x}", "direction {x}")),
    ("quality", ("draft", "standard", "best"), ("in {x} quality", "with {x} quality", "quality: {x}")),
    ("frequency", ("daily", "weekly", "monthly"), ("repeated {x}", "on a {x} basis", "frequency: {x}")),
    ("access", ("read", "write", "admin"), ("with {x} access", "that allows {x}", "access: {x}")),
    ("status", ("open", "closed", "pending"), ("that is {x}", "with status {x}", "status: {x}")),
    ("order", ("ascending", "descending"), ("in {x} order", "sorted {x}", "order {x}")),
    ("language level", ("beginner", "intermediate", "advanced"), ("for a {x}", "on the {x} level", "language level {x}")),
    ("environment", ("staging", "production", "test"), ("in {x}", "on the {x} system", "environment: {x}")),
    ("region", ("europe", "asia", "africa", "america"), ("in {x}", "for the region {x}", "region: {x}")),
    ("audience", ("adults", "teens", "kids"), ("for {x}", "made for {x}", "audience: {x}")),
    ("volume", ("quiet", "loud"), ("that is {x}", "played {x}", "volume: {x}")),
    ("roast", ("mild", "medium", "strong"), ("roasted {x}", "with a {x} taste", "roast: {x}")),
    ("scale", ("local", "national", "global"), ("on a {x} scale", "that is {x}", "scale: {x}")),
    ("fabric", ("cotton", "wool", "silk"), ("made from {x}", "in {x}", "fabric: {x}")),
    ("shape", ("round", "square", "oval"), ("with a {x} shape", "that is {x}", "shape: {x}")),
    ("encoding", ("ascii", "utf8", "latin1"), ("encoded as {x}", "in {x} encoding", "encoding {x}")),
)  # fmt: skip
SWITCHES = (
    ("fragile", "Whether it can break.", ("that is fragile", "and mark it as fragile"), ("not fragile", "that cannot break")),
    ("express", "Faster delivery.", ("by express", "with express delivery"), ("without express", "at normal speed")),
    ("encrypted", "Encrypted or plain.", ("encrypted", "with encryption"), ("unencrypted", "without encryption")),
    ("anonymous", "Hide the name.", ("anonymously", "without my name"), ("under my name", "not anonymous")),
    ("parking", "Parking place needed.", ("with a parking place", "including parking"), ("without parking", "no parking")),
    ("pets", "Are pets coming.", ("with my dog", "pets included"), ("without pets", "no pets")),
    ("vegetarian", "Without meat.", ("vegetarian", "without meat"), ("with meat", "not vegetarian")),
    ("refundable", "Can be given back.", ("refundable", "that I can give back"), ("not refundable", "without refund")),
    ("overwrite", "Replace what exists.", ("replacing the old one", "and overwrite"), ("keeping the old one", "without overwriting")),
    ("archive", "Put it into the archive.", ("and archive it", "archived"), ("not archived", "without archiving")),
    ("dry run", "Only try.", ("as a dry run", "only as a test"), ("for real", "not as a test")),
    ("sugar", "With sugar.", ("with sugar", "sweetened"), ("without sugar", "sugar free")),
    ("signature", "Signature needed.", ("with a signature", "to be signed"), ("without signature", "unsigned")),
    ("compress", "Make it smaller.", ("compressed", "as an archive file"), ("uncompressed", "not compressed")),
    ("balcony", "With a balcony.", ("with a balcony", "having a balcony"), ("without balcony", "no balcony")),
    ("return trip", "There and back.", ("there and back", "with the way back"), ("one way", "without the way back")),
    ("verified", "Has it been checked.", ("verified", "that was checked"), ("unverified", "not checked")),
    ("silent", "Without sound.", ("silently", "without sound"), ("with sound", "not silent")),
    ("online", "Over the internet.", ("online", "as an online one"), ("in person", "not online")),
    ("locked", "Locked for others.", ("locked", "and lock it"), ("unlocked", "not locked")),
    ("optional", "Must it be done.", ("optional", "that need not be done"), ("mandatory", "that must be done")),
    ("smoking", "Smoking allowed.", ("for smokers", "with smoking allowed"), ("non-smoking", "without smoke")),
    ("backup", "Make a backup.", ("with a backup", "and back it up"), ("without a backup", "no backup")),
    ("window seat", "At the window.", ("at the window", "with a window"), ("on the aisle", "not at the window")),
    ("receipt", "Print a receipt.", ("with a receipt", "and print a receipt"), ("without receipt", "no receipt")),
    ("translated", "With a translation.", ("with a translation", "translated too"), ("untranslated", "without translation")),
    ("active", "Whether it is on.", ("active", "switched on"), ("inactive", "switched off")),
    ("member", "For members.", ("for members", "members only"), ("for everybody", "not only for members")),
)  # fmt: skip
FILTERS = (
    ("status", "status", "with a status", ("that are {x}", "with status {x}", "in the state {x}")),
    ("department", "department", "of a department", ("of the department {x}", "in {x}", "that {x} has")),
    ("project", "project", "of a project", ("of project {x}", "in the project {x}", "that belong to {x}")),
    ("team", "team", "of a team", ("of team {x}", "for the team {x}", "that {x} owns")),
    ("user", "username", "of a user", ("of user {x}", "created by {x}", "of the account {x}")),
    ("branch", "branch", "on a branch", ("on branch {x}", "from {x}", "of the branch {x}")),
    ("sport", "sport", "for a sport", ("for {x}", "about {x}", "of the sport {x}")),
    ("genre", "genre", "of a genre", ("of the genre {x}", "in {x}", "that are {x}")),
    ("cuisine", "cuisine", "of a cuisine", ("with {x} cuisine", "that are {x}", "for {x} food")),
    ("animal", "animal", "for an animal", ("for a {x}", "with a {x}", "that show a {x}")),
    ("airport", "airport", "at an airport", ("at {x}", "near {x}", "from the airport {x}")),
    ("supplier", "company", "of a supplier", ("supplied by {x}", "that {x} delivers", "of the supplier {x}")),
    ("topic", "topic", "on a topic", ("on {x}", "about {x}", "on the topic {x}")),
    ("job", "occupation", "for a job", ("for a {x}", "of a {x}", "that a {x} needs")),
    ("folder", "path", "in a folder", ("in {x}", "under {x}", "of the folder {x}")),
    ("version", "version", "of a version", ("of version {x}", "in {x}", "with the version {x}")),
    ("time", "time", "at a time", ("at {x}", "from {x} on", "that start at {x}")),
    ("material", "word", "of a material", ("made of {x}", "of {x}", "with {x} in it")),
)  # fmt: skip
TOPICS = (
    ("lottery numbers", "weekday", "day", "of", "numbers"), ("bus fare", "city", "city", "in", "fare"),
    ("ticket price", "company", "museum", "for", "price"), ("rental price", "product", "item", "for", "price"),
    ("water temperature", "city", "beach", "in", "temperature"), ("avalanche risk", "city", "village", "in", "risk"),
    ("fuel price", "city", "city", "in", "price"), ("rent level", "city", "district", "in", "level"),
    ("crime rate", "city", "city", "in", "rate"), ("school holidays", "country", "country", "in", "dates"),
    ("minimum wage", "country", "country", "in", "wage"), ("voltage", "country", "country", "in", "volts"),
    ("area", "country", "nation", "of", "area"), ("flag", "country", "country", "of", "colors"), ("anthem", "country", "country", "of", "title"),
    ("dialing code", "country", "country", "of", "code"), ("neighbours", "country", "country", "of", "countries"),
    ("founder", "company", "company", "of", "name"), ("legal form", "company", "firm", "of", "form"),
    ("complaints", "company", "shop", "about", "count"), ("logo", "company", "brand", "of", "link"),
    ("waiting time", "company", "office", "at", "minutes"), ("blood type", "person", "patient", "of", "group"),
    ("shoe size", "person", "customer", "of", "size"), ("seat number", "person", "passenger", "of", "number"),
    ("working hours", "person", "worker", "of", "hours"), ("holidays left", "person", "colleague", "of", "days"),
    ("supervisor", "person", "employee", "of", "name"), ("allergies", "person", "guest", "of", "allergies"),
    ("nutrition", "food", "meal", "of", "facts"), ("cooking time", "food", "dish", "for", "minutes"),
    ("shelf life", "food", "food", "of", "days"), ("wine pairing", "food", "dish", "for", "wine"),
    ("manual", "product", "device", "of", "link"), ("delivery time", "product", "product", "for", "days"),
    ("ingredients", "product", "product", "of", "ingredients"), ("spare parts", "product", "machine", "for", "parts"),
    ("lifespan", "animal", "animal", "of", "years"), ("habitat", "animal", "species", "of", "habitat"),
    ("sound", "animal", "animal", "of", "sound"), ("rhymes", "word", "word", "for", "words"), ("plural", "word", "noun", "of", "plural"),
    ("opposite", "word", "word", "of", "opposite"), ("frequency", "word", "word", "of", "count"),
    ("line count", "file", "file", "of", "count"), ("encoding", "file", "file", "of", "encoding"), ("certificate", "url", "site", "of", "issuer"),
    ("load time", "url", "page", "of", "seconds"), ("ping", "server", "host", "of", "milliseconds"), ("uptime", "server", "machine", "of", "days"),
    ("brightness", "room", "room", "in", "lux"), ("occupancy", "room", "room", "of", "people"),
)  # fmt: skip

join_lists(globals(), vars(more_tool_requests))
