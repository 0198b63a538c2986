"""Sheets: several entities with the same columns, written as sentences, a table, CSV, JSON, a list or a chat.

In: a `World`. Out of `sheet(world)`: a `Passage` whose facts each belong to one entity, so that a question must be
bound to the right one; the wrong values of its checks are those of the other entities.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from training import (
    more_questions,
    more_sheet_sentences,
    more_sheet_words,
    more_sheet_words_again,
    more_sheets,
    more_verb_sentences,
)
from training.cases import World, train_also
from training.passages import Fact, Passage, entity, side, small, train_also_phrasings


@dataclass(frozen=True, slots=True)
class Column:
    """Phrasings hold `{k}` for the entity and `{v}` for the value, and are separated by `|`."""

    name: str
    kind: str
    sentences: str
    forward: str
    reverse: str
    checks: str
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`many` names the entities together ("employees"); `key` is the heading of their own column."""

    key: str
    kind: str
    many: str
    columns: tuple[Column, ...]


STAFF = Sheet(
    "name",
    "first_name",
    "people",
    (
        Column(
            "city",
            "city",
            "{k} lives in {v}.|{k} is from {v}.|In {v} lives {k}.|{v} is where {k} lives.|{k} moved to {v}."
            "|The home of {k} is in {v}.",
            "Where does {k} live?|In which city does {k} live?|Which city does {k} live in?|Where is {k}'s home?"
            "|What city does {k} come from?|{k} lives where?",
            "Who lives in {v}?|Which person lives in {v}?|Whose home is in {v}?|Who is from {v}?|Who comes from {v}?"
            "|Who can be found in {v}?",
            "Does {k} live in {v}?|Is {k} from {v}?|Is the home of {k} in {v}?|Does {k} come from {v}?",
        ),
        Column(
            "job",
            "occupation",
            "{k} works as a {v}.|{k} is a {v}.|The job of {k} is {v}.|{k} has worked as a {v} for years."
            "|As a {v}, {k} works hard."
            "|{k} became a {v}.",
            "What is {k}'s job?|What does {k} do for a living?|What does {k} work as?|As what does {k} work?"
            "|Which job does {k} have?|What is the profession of {k}?",
            "Who is a {v}?|Who works as a {v}?|Which person is a {v}?|Whose job is {v}?|Who has the job of a {v}?"
            "|Which of them works as a {v}?",
            "Is {k} a {v}?|Does {k} work as a {v}?|Is the job of {k} {v}?|Did {k} become a {v}?",
        ),
        Column(
            "age",
            "small_integer",
            "{k} is {v} years old.|{k} is {v}.|The age of {k} is {v}.|{k} turned {v} this year."
            "|At {v}, {k} is still young."
            "|{k} just turned {v}.",
            "How old is {k}?|What is {k}'s age?|What age is {k}?|How many years old is {k}?|What is the age of {k}?"
            "|Do you know how old {k} is?",
            "Who is {v} years old?|Who is {v}?|Which person is {v} years old?|Whose age is {v}?|Who turned {v}?"
            "|Which of them is {v}?",
            "Is {k} {v} years old?|Is {k} {v}?|Is the age of {k} {v}?|Did {k} turn {v}?",
        ),
        Column(
            "food",
            "food",
            "{k} likes {v}.|{k} loves {v}.|{k}'s favorite food is {v}.|{k} eats {v} every day.|Give {k} some {v}."
            "|For {k} there must be {v}.",
            "What does {k} like to eat?|What is {k}'s favorite food?|What does {k} eat?|Which food does {k} like?"
            "|What should I cook for {k}?|What food is for {k}?",
            "Who likes {v}?|Who eats {v}?|Whose favorite food is {v}?|Which person likes {v}?|For whom is the {v}?"
            "|Who loves {v}?",
            "Does {k} like {v}?|Does {k} eat {v}?|Is {v} the favorite food of {k}?|Is the {v} for {k}?",
        ),
    ),
)

GOODS = Sheet(
    "product",
    "product",
    "products",
    (
        Column(
            "price",
            "amount",
            "The {k} costs {v}.|The price of the {k} is {v}.|{v} is what the {k} costs.|You get the {k} for {v}."
            "|A {k} sells for {v}."
            "|For the {k} we ask {v}.",
            "How much is the {k}?|What does the {k} cost?|What is the price of the {k}?|How much does the {k} cost?"
            "|Price of the {k}?"
            "|For how much can I get the {k}?",
            "What costs {v}?|Which product costs {v}?|What can I get for {v}?|Which item has the price {v}?"
            "|What sells for {v}?"
            "|Which one is {v}?",
            "Does the {k} cost {v}?|Is the price of the {k} {v}?|Is the {k} {v}?|Do you get the {k} for {v}?",
        ),
        Column(
            "color",
            "color",
            "The {k} is {v}.|The {k} comes in {v}.|We have the {k} in {v}.|The color of the {k} is {v}."
            "|{v} is the color of the {k}."
            "|The {k} was painted {v}.",
            "What color is the {k}?|Which color does the {k} have?|What is the color of the {k}?"
            "|In which color do you have the {k}?"
            "|What colour is the {k}?|The {k} comes in what color?",
            "What is {v}?|Which product is {v}?|Which item comes in {v}?|Which one has the color {v}?"
            "|What comes in {v}?"
            "|Which of them is {v}?",
            "Is the {k} {v}?|Does the {k} come in {v}?|Is the color of the {k} {v}?|Is {v} the color of the {k}?",
        ),
        Column(
            "stock",
            "small_integer",
            "We have {v} of the {k}.|There are {v} of the {k} in stock.|Of the {k}, {v} are left."
            "|Stock of the {k}: {v}."
            "|The shop still has {v} of the {k}.|{v} of the {k} can be sold.",
            "How many of the {k} are in stock?|How many of the {k} are left?|What is the stock of the {k}?"
            "|How many of the {k} do we have?|What number of the {k} is left?|How many of the {k} can be sold?",
            "Of which product are {v} left?|Which product has a stock of {v}?|Of what do we have {v}?"
            "|Which item has {v} in stock?"
            "|Of which are there {v}?|What is there {v} of?",
            "Are {v} of the {k} in stock?|Are there {v} of the {k}?|Do we have {v} of the {k}?"
            "|Is the stock of the {k} {v}?",
        ),
        Column(
            "maker",
            "company",
            "The {k} is made by {v}.|{v} makes the {k}.|The maker of the {k} is {v}.|We buy the {k} from {v}."
            "|The {k} comes from {v}."
            "|{v} sells the {k}.",
            "Who makes the {k}?|Which company makes the {k}?|From whom do we buy the {k}?|Who is the maker of the {k}?"
            "|From which company is the {k}?|Whose product is the {k}?",
            "What does {v} make?|Which product is from {v}?|What do we buy from {v}?|Which item is made by {v}?"
            "|What comes from {v}?"
            "|What does {v} sell?",
            "Does {v} make the {k}?|Is the {k} from {v}?|Is {v} the maker of the {k}?|Do we buy the {k} from {v}?",
        ),
    ),
)

TASKS = Sheet(
    "task",
    "code",
    "tasks",
    (
        Column(
            "owner",
            "first_name",
            "{v} works on {k}.|Task {k} belongs to {v}.|{k} is assigned to {v}.|{v} took {k}."
            "|The owner of {k} is {v}.|{k} goes to {v}.",
            "Who works on {k}?|Who has task {k}?|Who is the owner of {k}?|To whom is {k} assigned?|Who took {k}?"
            "|Whose task is {k}?",
            "What does {v} work on?|Which task does {v} have?|Which task is assigned to {v}?|What did {v} take?"
            "|What is the task of {v}?|Which one belongs to {v}?",
            "Does {v} work on {k}?|Is {k} assigned to {v}?|Did {v} take {k}?|Is {v} the owner of {k}?",
        ),
        Column(
            "due",
            "date_iso",
            "{k} is due on {v}.|{k} must be done by {v}.|The deadline of {k} is {v}.|Finish {k} by {v}."
            "|{v} is the last day for {k}."
            "|{k} should be ready on {v}.",
            "When is {k} due?|By when must {k} be done?|What is the deadline of {k}?|When should {k} be ready?"
            "|What is the due date of {k}?"
            "|What is the last day for {k}?",
            "What is due on {v}?|Which task is due on {v}?|What must be done by {v}?|Which task has the deadline {v}?"
            "|What should be ready on {v}?|Which one is due {v}?",
            "Is {k} due on {v}?|Must {k} be done by {v}?|Is the deadline of {k} {v}?|Should {k} be ready on {v}?",
        ),
        Column(
            "room",
            "room",
            "{k} happens in {v}.|For {k}, go to {v}.|{k} is done in {v}.|The place for {k} is {v}."
            "|{v} is reserved for {k}.|Do {k} in {v}.",
            "Where does {k} happen?|Where is {k} done?|In which room is {k}?|What is the place for {k}?"
            "|Where do I go for {k}?"
            "|Which room is reserved for {k}?",
            "What happens in {v}?|What is done in {v}?|Which task is in {v}?|What is {v} reserved for?"
            "|Which task is done in {v}?"
            "|For which task do I go to {v}?",
            "Does {k} happen in {v}?|Is {k} done in {v}?|Is {v} the place for {k}?|Is {v} reserved for {k}?",
        ),
    ),
)

TRIPS = Sheet(
    "traveler",
    "person",
    "travelers",
    (
        Column(
            "destination",
            "city",
            "{k} flies to {v}.|{k} goes to {v}.|{k} takes the train to {v}.|{v} is the destination of {k}."
            "|{k} is on the way to {v}."
            "|The trip of {k} ends in {v}.",
            "Where does {k} go?|What is the destination of {k}?|To which city does {k} go?|Where is {k} going?"
            "|Where does the trip of {k} end?|Which city is {k} on the way to?",
            "Who goes to {v}?|Who is going to {v}?|Who travels to {v}?|Whose destination is {v}?"
            "|Which traveler goes to {v}?"
            "|Whose trip ends in {v}?",
            "Does {k} go to {v}?|Is {k} going to {v}?|Is {v} the destination of {k}?|Does the trip of {k} end in {v}?",
        ),
        Column(
            "time",
            "time",
            "{k} leaves at {v}.|At {v}, {k} leaves.|{k} has to go at {v}.|{k} starts at {v}."
            "|The departure of {k} is at {v}."
            "|The taxi for {k} comes at {v}.",
            "When does {k} leave?|At what time does {k} leave?|What time does {k} start?|When is the departure of {k}?"
            "|At which time does {k} go?|When does {k} have to go?",
            "Who leaves at {v}?|Who starts at {v}?|Whose departure is at {v}?|Who has to go at {v}?"
            "|Which traveler leaves at {v}?"
            "|Who is leaving at {v}?",
            "Does {k} leave at {v}?|Does {k} start at {v}?|Is the departure of {k} at {v}?|Does {k} have to go at {v}?",
        ),
        Column(
            "seat",
            "code",
            "{k} has seat {v}.|{k} sits in {v}.|Seat {v} is for {k}.|The seat of {k} is {v}.|{v} was booked for {k}."
            "|{k} booked {v}.",
            "Which seat does {k} have?|What is the seat of {k}?|Where does {k} sit?|What seat is for {k}?"
            "|Which seat is booked for {k}?"
            "|{k} sits in which seat?",
            "Who has seat {v}?|Who sits in {v}?|For whom is seat {v}?|Whose seat is {v}?|Who booked {v}?"
            "|Which traveler has {v}?",
            "Does {k} have seat {v}?|Does {k} sit in {v}?|Is seat {v} for {k}?|Is the seat of {k} {v}?",
        ),
    ),
)

SERVICES = Sheet(
    "service",
    "word",
    "services",
    (
        Column(
            "port",
            "integer",
            "{k} listens on port {v}.|{k} uses port {v}.|The port of {k} is {v}.|Port {v} belongs to {k}."
            "|{k} runs on {v}."
            "|{k} can be reached on port {v}.",
            "Which port does {k} use?|What is the port of {k}?|On which port does {k} listen?|What port is {k} on?"
            "|On which port can {k} be reached?|Port of {k}?",
            "Which service uses port {v}?|What listens on {v}?|Which service has port {v}?|What runs on port {v}?"
            "|To which service does port {v} belong?|Which service is on port {v}?",
            "Does {k} use port {v}?|Does {k} listen on {v}?|Is the port of {k} {v}?|Does port {v} belong to {k}?",
        ),
        Column(
            "version",
            "version",
            "{k} is at version {v}.|The version of {k} is {v}.|{k} was updated to {v}.|We run {k} {v}."
            "|{v} is the version of {k}."
            "|{k} now has version {v}.",
            "Which version does {k} have?|What is the version of {k}?|What version of {k} do we run?"
            "|To which version was {k} updated?"
            "|At which version is {k}?|Version of {k}?",
            "Which service has version {v}?|What is at version {v}?|What was updated to {v}?|Which service is at {v}?"
            "|Whose version is {v}?|Which service runs version {v}?",
            "Is {k} at version {v}?|Is the version of {k} {v}?|Was {k} updated to {v}?|Do we run {k} {v}?",
        ),
        Column(
            "contact",
            "email",
            "For {k}, write to {v}.|The contact for {k} is {v}.|Ask {v} about {k}.|{v} looks after {k}."
            "|Mail {v} if {k} fails."
            "|Questions on {k} go to {v}.",
            "What is the contact for {k}?|To whom do I write about {k}?|Who looks after {k}?"
            "|Where do questions on {k} go?"
            "|Which email address is for {k}?|Whom do I mail if {k} fails?",
            "What does {v} look after?|Which service is {v} the contact for?|Which service has the contact {v}?"
            "|For which service do I write to {v}?|About what can I ask {v}?|Which service belongs to {v}?",
            "Is {v} the contact for {k}?|Do I write to {v} about {k}?|Does {v} look after {k}?"
            "|Do questions on {k} go to {v}?",
        ),
    ),
)

PETS = Sheet(
    "pet",
    "first_name",
    "pets",
    (
        Column(
            "animal",
            "animal",
            "{k} is a {v}.|My {v} is called {k}.|There is a {v} called {k}.|{k} is the name of the {v}."
            "|The {v} has the name {k}."
            "|We call the {v} {k}.",
            "What kind of animal is {k}?|What animal is {k}?|Which animal is called {k}?|What is {k}?"
            "|Which animal has the name {k}?"
            "|What sort of animal is {k}?",
            "What is the {v} called?|What is the name of the {v}?|Which pet is a {v}?|Who is the {v}?"
            "|How is the {v} called?"
            "|Name of the {v}?",
            "Is {k} a {v}?|Is the {v} called {k}?|Is {k} the name of the {v}?|Does the {v} have the name {k}?",
        ),
        Column(
            "toy",
            "product",
            "{k} plays with the {v}.|{k} has broken the {v}.|The {v} was eaten by {k}.|{k} took the {v}."
            "|{k} sleeps on the {v}."
            "|{k} loves the {v}.",
            "What does {k} have to do with?|What is it that {k} has?|Which thing is named together with {k}?"
            "|What thing is {k}'s?"
            "|What did {k} get to play with?|Which object belongs to {k}?",
            "Which pet is it with the {v}?|Who had the {v}?|Which pet is named with the {v}?|Whose is the {v}?"
            "|Who is it with the {v}?"
            "|Which pet got the {v}?",
            "Is it {k} who has the {v}?|Is the {v} named with {k}?|Does the {v} go with {k}?|Is the {v} {k}'s?",
        ),
        Column(
            "color",
            "color",
            "{k} is {v}.|The fur of {k} is {v}.|{k} has {v} fur.|{v} is the color of {k}.|{k} is all {v}."
            "|{k} looks {v}.",
            "What color is {k}?|Which color does {k} have?|What is the color of {k}?|What colour is {k}?"
            "|What color of fur has {k}?"
            "|In what color is {k}?",
            "Which pet is {v}?|Who is {v}?|Who has {v} fur?|Which one is {v}?|Whose fur is {v}?"
            "|Which of the pets is {v}?",
            "Is {k} {v}?|Is the fur of {k} {v}?|Does {k} have {v} fur?|Is {v} the color of {k}?",
        ),
    ),
)

COUNTRIES = Sheet(
    "place",
    "city",
    "places",
    (
        Column(
            "language",
            "language",
            "In {k} people speak {v}.|{k} speaks {v}.|The language of {k} is {v}.|{v} is spoken in {k}."
            "|They speak {v} in {k}."
            "|If you go to {k}, learn {v}.",
            "Which language is spoken in {k}?|What do people speak in {k}?|What is the language of {k}?"
            "|What language do they speak in {k}?"
            "|Which language do I need in {k}?|What should I learn for {k}?",
            "Where do people speak {v}?|Where is {v} spoken?|In which place is {v} spoken?|Which place speaks {v}?"
            "|Where do I need {v}?"
            "|In which place do they speak {v}?",
            "Is {v} spoken in {k}?|Do people in {k} speak {v}?|Is the language of {k} {v}?|Do they speak {v} in {k}?",
        ),
        Column(
            "population",
            "big_integer",
            "{k} has {v} inhabitants.|{v} people live in {k}.|The population of {k} is {v}."
            "|In {k} there are {v} people."
            "|{k} is home to {v} people.|{k} counts {v} people.",
            "How many people live in {k}?|What is the population of {k}?|How many inhabitants does {k} have?"
            "|How big is {k}?"
            "|How many people are there in {k}?|Population of {k}?",
            "Which place has {v} inhabitants?|Where do {v} people live?|Which place has a population of {v}?"
            "|What place is home to {v} people?"
            "|In which place are there {v} people?|Which one counts {v} people?",
            "Do {v} people live in {k}?|Is the population of {k} {v}?|Does {k} have {v} inhabitants?"
            "|Are there {v} people in {k}?",
        ),
        Column(
            "mayor",
            "person",
            "The mayor of {k} is {v}.|{v} is the mayor of {k}.|{k} is led by {v}.|{k} elected {v}."
            "|In {k}, {v} won the election."
            "|The people of {k} chose {v}.",
            "Who is the mayor of {k}?|Who leads {k}?|Whom did {k} elect?|Who won the election in {k}?|Who governs {k}?"
            "|What is the name of {k}'s mayor?",
            "Where is {v} mayor?|Which place is led by {v}?|Which place elected {v}?|Where did {v} win the election?"
            "|Of which place is {v} the mayor?|Which place chose {v}?",
            "Is {v} the mayor of {k}?|Is {k} led by {v}?|Did {k} elect {v}?|Did {v} win the election in {k}?",
        ),
    ),
)

PUPILS = Sheet(
    "student",
    "first_name",
    "students",
    (
        Column(
            "subject",
            "subject",
            "{k} studies {v}.|{k} learns {v}.|The subject of {k} is {v}.|{k} is good at {v}.|{k} chose {v}."
            "|{v} is what {k} studies.",
            "What does {k} study?|What does {k} learn?|Which subject did {k} choose?|What is the subject of {k}?"
            "|What is {k} good at?"
            "|What did {k} choose?",
            "Who studies {v}?|Who learns {v}?|Who chose {v}?|Which student studies {v}?|Who is good at {v}?"
            "|Whose subject is {v}?",
            "Does {k} study {v}?|Does {k} learn {v}?|Did {k} choose {v}?|Is the subject of {k} {v}?",
        ),
        Column(
            "score",
            "small_integer",
            "{k} has {v} points.|{k} got {v} points.|The score of {k} is {v}.|{k} reached {v} points."
            "|{v} points went to {k}."
            "|The test of {k} gave {v} points.",
            "How many points does {k} have?|What is the score of {k}?|How many points did {k} get?|What did {k} score?"
            "|How many points did {k} reach?|How many points went to {k}?",
            "Who has {v} points?|Who got {v} points?|Which student has a score of {v}?|Whose score is {v}?"
            "|Who reached {v}?"
            "|Who scored {v}?",
            "Does {k} have {v} points?|Did {k} get {v} points?|Is the score of {k} {v}?|Did {k} reach {v} points?",
        ),
        Column(
            "teacher",
            "person",
            "The teacher of {k} is {v}.|{k} is taught by {v}.|{v} teaches {k}.|{k} learns with {v}."
            "|{k} is in the class of {v}."
            "|{v} gives lessons to {k}.",
            "Who teaches {k}?|Who is the teacher of {k}?|By whom is {k} taught?|In whose class is {k}?"
            "|Who gives lessons to {k}?"
            "|With whom does {k} learn?",
            "Who is taught by {v}?|Whom does {v} teach?|Which student is in the class of {v}?|Who learns with {v}?"
            "|To whom does {v} give lessons?|Which student does {v} teach?",
            "Does {v} teach {k}?|Is {k} taught by {v}?|Is {v} the teacher of {k}?|Is {k} in the class of {v}?",
        ),
    ),
)

SHEETS = (STAFF, GOODS, TASKS, TRIPS, SERVICES, PETS, COUNTRIES, PUPILS)
MORE_WORDS = (more_sheet_words.SHEETS, more_sheet_words_again.SHEETS)
PLAIN = (more_sheet_sentences.SENTENCES, more_verb_sentences.SENTENCES)
for _sheet, _words in ((sheet, words) for sheet in SHEETS for words in MORE_WORDS):
    for _column in _sheet.columns:
        train_also_phrasings(
            (_column.sentences, _column.forward, _column.reverse, _column.checks), _words[_sheet.key][_column.name]
        )
for _sheet, _sentences in ((sheet, sentences) for sheet in SHEETS for sentences in PLAIN):
    for _column in _sheet.columns:
        train_also_phrasings((_column.sentences,), (_sentences[_sheet.key][_column.name],))
train_also(
    SHEETS,
    [
        Sheet(key, kind, many, tuple(Column(*column) for column in columns))
        for key, kind, many, columns in more_sheets.SHEETS
    ],
)

# Questions that fit every sheet. `{c}`: the column, `{k}`: the entity, `{v}`: the value, `{e}`: what an entity is.
FORWARD = (
    "What is the {c} of {k}?",
    "{k}: {c}?",
    "{c} of {k}?",
    "What {c} does {k} have?",
    "Which {c} belongs to {k}?",
    "Give me the {c} of {k}.",
    "Give the {c} for {k}.",
    "Look up the {c} for {k}.",
    "Find the {c} of {k}.",
    "What is {k}'s {c}?",
    "{k}'s {c}?",
    "I need the {c} of {k}.",
    "Tell me the {c} of {k}.",
    "Return the {c} where {e} is {k}.",
    "For {k}, what is the {c}?",
    "For the {e} {k}, give the {c}.",
    "What does it say as {c} for {k}?",
    "Which {c} is listed for {k}?",
    "Show {c} for {e} {k}",
    "select {c} where {e} = {k}",
)
REVERSE = (
    "Which {e} has the {c} {v}?",
    "Whose {c} is {v}?",
    "{c} {v}: which {e}?",
    "What {e} has {v} as {c}?",
    "Find the {e} with the {c} {v}.",
    "Give me the {e} with {c} {v}.",
    "To which {e} does the {c} {v} belong?",
    "Which {e} goes with {v}?",
    "Return the {e} where {c} is {v}.",
    "Look up the {e} that has the {c} {v}.",
    "Name the {e} with {c} {v}.",
    "For which {e} is the {c} {v}?",
    "Tell me which {e} has {c} {v}.",
    "The {c} {v} belongs to which {e}?",
    "I look for the {e} with the {c} {v}.",
    "select {e} where {c} = {v}",
)
CHECKS = (
    "Is the {c} of {k} {v}?",
    "Is {v} the {c} of {k}?",
    "Does {k} have the {c} {v}?",
    "Is {v} listed as {c} for {k}?",
    "{k} has the {c} {v}, right?",
    "True: the {c} of {k} is {v}?",
    "Does the {c} {v} belong to {k}?",
    "Is it correct that the {c} of {k} is {v}?",
    "Is {k}'s {c} {v}?",
    "Does it say that {k} has {c} {v}?",
    "Is {v} what it says for {k} as {c}?",
    "Would you say that the {c} of {k} is {v}?",
    "Is {v} right for the {c} of {k}?",
    "The {c} of {k}: is it {v}?",
    "Can the {c} of {k} be {v}?",
    "Do we have {v} as {c} for {k}?",
    "Has {k} got {v} as {c}?",
)
LISTS = (
    "List all {m}.",
    "Which {m} are there?",
    "List the {m}, separated by commas.",
    "What are the {m}?",
    "Name all {m}.",
    "Give me a list of the {m}.",
    "Give me all {m} in the text.",
    "Which {m} are mentioned?",
    "Write all {m} in one line.",
    "Return the {m} as a comma-separated list.",
    "all {m}?",
    "Show every one of the {m}.",
)
COUNTS = (
    "How many {m} are there?",
    "How many {m} are listed?",
    "Count the {m}.",
    "What is the number of {m}?",
    "number of {m}?",
    "How many {m} does the text name?",
    "How many {m} are mentioned?",
    "How many {m} do you see?",
    "Tell me how many {m} there are.",
    "Give the number of {m}.",
)

train_also(FORWARD, more_questions.FORWARD)
train_also(REVERSE, more_questions.REVERSE)
train_also(CHECKS, more_questions.CHECKS)
train_also(LISTS, more_questions.LISTS)
train_also(COUNTS, more_questions.COUNTS)

Rows = list[dict[str, str]]
Layout = Callable[[World, Sheet, list[Column], Rows], str]


OWN = 0.8  # of the sheets of the training side are those with most phrasings, which the held-out side has too
PROSE = 0.4  # so many more of them are sentences: a table says itself which column a value is in


def any_sheet(world: World) -> Sheet:
    if world.in_training(OWN):
        return world.rng.choice(SHEETS)
    return world.any_of(SHEETS)


def sheet(world: World, most: int = 5) -> Passage:
    """A passage of up to `most` entities with one to three columns."""
    of = any_sheet(world)
    columns = world.rng.sample(of.columns, world.any_of((1, 2, 2, 3)))
    rows = draw(world, of, columns, world.rng.randint(2, most))
    return _passage(world, of, columns, rows, prose if world.in_training(PROSE) else world.any_of(LAYOUTS))


def _passage(world: World, of: Sheet, columns: list[Column], rows: Rows, layout: Layout) -> Passage:
    text = layout(world, of, columns, rows)
    facts = tuple(fact for row in rows for column in columns for fact in _facts(world, of, column, row, rows))
    keys = tuple(row[of.key] for row in rows)
    stranger = entity(world, of.kind, keys)
    absent = [small(world, column.forward).replace("{k}", stranger) for column in columns]
    used = {column.name for column in columns}
    unused = [column for column in of.columns if column.name not in used]
    absent += [small(world, column.forward).replace("{k}", world.any_of(keys)) for column in unused]
    return Passage(text, facts, tuple(absent), ((of.many, as_mentioned(keys, text)),))


def plain_sheet(world: World) -> Passage:
    """A passage of such a sheet."""
    of = plain(world)
    columns = world.rng.sample(of.columns, world.any_of((1, 2, 2)))
    return _passage(world, of, columns, draw(world, of, columns, world.rng.randint(2, 5)), prose)


def plain(world: World) -> Sheet:
    """One of the first sheets with short plain sentences alone, for the training side."""
    return world.rng.choice(_plain_sheets())


@cache
def _plain_sheets() -> list[Sheet]:
    return [replace(of, columns=tuple(_in_plain_words(of, column) for column in of.columns)) for of in SHEETS]


def _in_plain_words(of: Sheet, column: Column) -> Column:
    return replace(column, sentences="|".join(each[of.key][column.name] for each in PLAIN))


def as_mentioned(keys: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Sentences may be shuffled, and nothing but the text tells in which order its entities are listed."""
    return tuple(sorted(keys, key=lambda key: len(re.split(rf"(?<!\w){re.escape(key)}(?!\w)", text, maxsplit=1)[0])))


def draw(world: World, of: Sheet, columns: list[Column], count: int) -> Rows:
    """Rows of different entities, with different values in each column."""
    taken: list[str] = []
    rows: Rows = []
    for _ in range(count):
        row = {}
        for name, kind in ((of.key, of.kind), *((column.name, column.kind) for column in columns)):
            row[name] = entity(world, kind, taken)
            taken.append(row[name])
        rows.append(row)
    return rows


def _facts(world: World, of: Sheet, column: Column, row: dict[str, str], rows: Rows) -> list[Fact]:
    """What the entity has in this column, and who has it."""
    key, shown = row[of.key], row[column.name]
    names = {"{c}": column.name, "{e}": of.key}
    others = [other for other in rows if other is not row]
    forward = (*side(world, column.forward), *(world.pick(FORWARD) for _ in range(3)))
    reverse = (*side(world, column.reverse), *(world.pick(REVERSE) for _ in range(3)))
    checks = (*side(world, column.checks), *(world.pick(CHECKS) for _ in range(2)))
    return [
        Fact(
            column.name,
            column.kind,
            shown,
            tuple(put(question, {"{k}": key, **names}) for question in forward),
            tuple(put(question, {"{k}": key, **names}) for question in checks),
            tuple(other[column.name] for other in others),
        ),
        Fact(
            of.key,
            of.kind,
            key,
            tuple(put(question, {**names, "{v}": shown}) for question in reverse),
            tuple(put(question, {**names, "{v}": shown}).replace("{k}", "{v}") for question in checks),
            tuple(other[of.key] for other in others),
        ),
    ]


def put(text: str, values: dict[str, str]) -> str:
    for slot, shown in values.items():
        text = text.replace(slot, shown)
    return text


def prose(world: World, of: Sheet, columns: list[Column], rows: Rows) -> str:
    sentences = [
        put(small(world, column.sentences), {"{k}": row[of.key], "{v}": row[column.name]})
        for row in rows
        for column in columns
    ]
    if world.chance(0.5):
        world.rng.shuffle(sentences)
    return world.any_of((" ", " ", "\n", "\n- ")).join(sentences)


def _separated(world: World, of: Sheet, columns: list[Column], rows: Rows) -> str:
    heads = [of.key, *(column.name for column in columns)]
    mark = world.any_of((",", ",", ";", "\t", " | ", ", "))
    lines = [mark.join(heads), *(mark.join(row[head] for head in heads) for row in rows)]
    return "\n".join(lines)


def _markdown(world: World, of: Sheet, columns: list[Column], rows: Rows) -> str:
    heads = [of.key, *(column.name for column in columns)]
    shown = [head.capitalize() for head in heads] if world.chance(0.5) else heads
    body = ["| " + " | ".join(row[head] for head in heads) + " |" for row in rows]
    return "\n".join(["| " + " | ".join(shown) + " |", "|" + " --- |" * len(heads), *body])


def _json(world: World, of: Sheet, columns: list[Column], rows: Rows) -> str:
    names = [of.key, *(column.name for column in columns)]
    made = [{name: row[name] for name in names} for row in rows]
    if len(columns) == 1 and world.chance(0.5):
        return json.dumps({row[of.key]: row[columns[0].name] for row in rows}, ensure_ascii=False)
    if world.chance(0.3):
        return "\n".join(json.dumps(row, ensure_ascii=False) for row in made)
    return json.dumps({of.many: made} if world.chance(0.3) else made, ensure_ascii=False)


def _bullets(world: World, of: Sheet, columns: list[Column], rows: Rows) -> str:
    bullet = world.any_of(("- ", "* ", "", "• "))
    link = world.any_of((": ", " - ", " = ", " -> ", " ("))
    end = ")" if link == " (" else ""
    return "\n".join(
        bullet + row[of.key] + link + ", ".join(row[column.name] for column in columns) + end for row in rows
    )


def _blocks(world: World, of: Sheet, columns: list[Column], rows: Rows) -> str:
    names = [of.key, *(column.name for column in columns)]
    link = world.any_of((": ", "=", " = "))
    between = world.any_of(("\n\n", "\n---\n", "\n"))
    return between.join("\n".join(name + link + row[name] for name in names) for row in rows)


def _inline(_: World, of: Sheet, columns: list[Column], rows: Rows) -> str:
    names = [of.key, *(column.name for column in columns)]
    return "\n".join(" ".join(f"{name}={row[name]}" for name in names) for row in rows)


def _tags(_: World, of: Sheet, columns: list[Column], rows: Rows) -> str:
    names = [column.name for column in columns]
    made = ["".join(f"<{name}>{row[name]}</{name}>" for name in names) for row in rows]
    return "\n".join(f'<{of.key} id="{row[of.key]}">{inner}</{of.key}>' for row, inner in zip(rows, made, strict=True))


LAYOUTS: tuple[Layout, ...] = (
    prose, prose, prose, prose, prose, _separated, _markdown, _json, _bullets, _blocks, _inline, _tags,
)  # fmt: skip
