"""Short plain sentences for the columns of the first sheets, for the training side alone.

Those of `training.more_sheet_words` tell a little story each, by which a column is known; here a verb or two say it all, and
the value may stand first.
"""

from __future__ import annotations

# {sheet: {column: sentences}}, as in `training.sheets`.
SENTENCES: dict[str, dict[str, str]] = {
    "name": {
        "city": "{k} resides in {v}.|{k} stays in {v}.|{k} is at home in {v}.|{v} is {k}'s city.|{k} sleeps in {v}."
        "|{v} houses {k}.|In {v}: {k}.|{k} dwells in {v}.|{k}, from {v}, is here.|Born and raised in {v}: {k}."
        "|{v} is the town of {k}.|From {v} comes {k}.|{k} belongs to {v}.|{k} calls {v} home.|{v} has {k}.",
        "job": "{k} serves as a {v}.|{k} acts as a {v}.|{k} does the job of a {v}.|The {v} is {k}.|{k}, a {v}, is here."
        "|{k} is our {v}.|{k} is employed: {v}.|{k} is known as a {v}.|{v} is {k}'s work.|A {v}, that is {k}."
        "|For a living, {k} is a {v}.|{k} practices as a {v}.|{k} was made a {v}.|In the role of a {v}: {k}."
        "|Like every {v}, {k} gets up early.",
        "age": "{k} is aged {v}.|{k} is now {v}.|{v} is {k}'s age.|{k} has lived {v} years.|{k} counts {v} years."
        "|{v} years old is {k}.|{k} has just become {v}.|{k}, {v}, is here.|Aged {v}: {k}.|With {v} years, {k} is no baby."
        "|{k} will stay {v} until May.|{k} hit {v}.|{k} made {v} last week.|When {k} was born? {v} years ago.",
        "food": "{k} adores {v}.|{k} enjoys {v}.|{k} prefers {v}.|{k} wants {v}.|{k} eats {v}.|{v} is {k}'s choice."
        "|{v} pleases {k}.|{k} is fond of {v}.|{k} goes for {v}.|Best of all, {k} has {v}.|{v} goes to {k}."
        "|To {k}, serve {v}.|{k} lives on {v}.|Hungry, {k} takes {v}.|{v} it is for {k}.",
    },
    "product": {
        "price": "The {k} sells at {v}.|A {k}? {v}.|The {k} goes for {v}.|{v} for the {k}.|We sell the {k} at {v}."
        "|The {k} is priced at {v}.|{v} is paid for the {k}.|Pay {v} for the {k}.|The {k} comes at {v}."
        "|The {k} is worth {v}.|{v} each, the {k}.|The {k} has a price of {v}.|For {v} there is the {k}."
        "|At {v} we offer the {k}.",
        "color": "The {k} looks {v}.|The {k} has the color {v}.|The {k} is colored {v}.|The {k} is sold in {v}."
        "|The {k} was dyed {v}.|A {v} {k} is here.|{v} is the {k}.|In {v}: the {k}.|The {k} appears in {v}."
        "|We keep a {v} {k}.|The {k} turned {v}.|Ours is a {v} {k}.|{v}, that is the {k}.|They made the {k} {v}.",
        "stock": "The {k} is there {v} times.|We own {v} of the {k}.|{v} of the {k} remain.|The {k} has {v} in stock."
        "|{v} is the stock of the {k}.|We count {v} of the {k}.|Left of the {k}: {v}.|There remain, of the {k}, {v}."
        "|{v} times the {k}.|The store keeps {v} of the {k}.|On hand, {v} of the {k}.|The {k} is in: {v}."
        "|The {k} can be had {v} times.|Still {v} of the {k}.",
        "maker": "{v} builds the {k}.|{v} produces the {k}.|{v} offers the {k}.|{v} supplies the {k}."
        "|The {k} is by {v}.|The {k} is a product of {v}.|The brand of the {k} is {v}.|By {v}: the {k}."
        "|The {k}, by {v}, is here.|We get the {k} through {v}.|The {k} was made at {v}.|{v} delivers the {k}."
        "|The {k} is one of {v}.|{v} manufactures the {k}.|For the {k}, we pay {v}.",
    },
    "task": {
        "owner": "{v} has {k}.|{v} does {k}.|{v} handles {k}.|{v} owns {k}.|{k} is with {v}.|{k} is for {v}."
        "|{k} is {v}'s.|{k} lies with {v}.|{v} got {k}.|On {k}: {v}.|{k} fell to {v}.|{v} is on {k}.|Give {k} to {v}."
        "|{k} is done by {v}.|Task {k} is {v}'s task.",
        "due": "{k} is for {v}.|{k} is wanted on {v}.|{k} runs until {v}.|{k} closes on {v}.|{k} expires on {v}."
        "|Complete {k} by {v}.|{v}: {k} is due.|{v} ends {k}.|We need {k} by {v}.|On {v}, {k} has to be there."
        "|By {v}: {k}.|{k} may last until {v}.|Deliver {k} on {v}.|Task {k} is due {v}.|{k} has time until {v}.",
        "room": "{k} is in {v}.|{k} is held in {v}.|{k} uses {v}.|{k} has {v}.|{k} needs {v}.|{v} is for {k}."
        "|{v} belongs to {k}.|{v} hosts {k}.|In {v}: {k}.|In {v} you find {k}.|{k} went to {v}.|{k} got {v}."
        "|{v} is kept for {k}.|{v} was given to {k}.|We do {k} in {v}.",
    },
    "traveler": {
        "destination": "{k} heads for {v}.|{k} leaves for {v}.|{k} travels to {v}.|{k} drives to {v}.|{k} will be in {v}."
        "|{k} sails to {v}.|{k} visits {v}.|{v} is the goal of {k}.|{v} is where {k} is going.|To {v} goes {k}."
        "|{k} is bound for {v}.|{k} takes the bus to {v}.|{k} wants to see {v}.|{k} will get off in {v}."
        "|The way of {k} leads to {v}.|{k} rides to {v}.|{v} awaits {k}.",
        "time": "{k} goes at {v}.|{k} starts off at {v}.|{k} parts at {v}.|{k} sets out at {v}.|At {v} goes {k}."
        "|{v} is the time for {k}.|{k} takes off at {v}.|{k}'s departure: {v}.|{v}: {k} goes.|{k} has until {v}."
        "|{k} gets going at {v}.|From {v} on, {k} is away.|{k} is off at {v}.|{k} will depart at {v}.",
        "seat": "{k} is in seat {v}.|{k} takes seat {v}.|{k} uses seat {v}.|Seat {v} belongs to {k}.|Seat {v} is {k}'s."
        "|In {v} sits {k}.|{v} is the seat of {k}.|{k} chose {v}.|{k} got {v}.|{k} was put in {v}.|{v} went to {k}."
        "|{k} reserved {v}.|{v} is taken by {k}.|{k}: seat {v}.|Give {v} to {k}.",
    },
    "service": {
        "port": "{k} is on port {v}.|{k} has port {v}.|{k} owns port {v}.|{k} takes port {v}.|{k} speaks on {v}."
        "|Port {v} is {k}'s.|Port {v} is for {k}.|Port {v} goes to {k}.|Port {v} serves {k}.|On {v} there is {k}."
        "|{v} is the port of {k}.|{k} got {v}.|{v} is used by {k}.|{k} occupies {v}.|On {v} runs {k}.",
        "version": "{k} is at {v}.|{k} has {v}.|{k} runs {v}.|{k} is version {v}.|{k} uses {v}.|We have {k} in {v}."
        "|{v} is installed for {k}.|{k} went to {v}.|Version {v} runs on {k}.|{k} is still at {v}.|{k} moved to {v}."
        "|We use {k} {v}.|{v} of {k} is live.|Here is {k} {v}.|{v}, that is {k} now.",
        "contact": "{v} owns {k}.|{v} runs {k}.|{v} handles {k}.|{v} serves {k}.|{k} belongs to {v}.|{k} is {v}'s."
        "|Mail {v} about {k}.|Write to {v} for {k}.|Contact {v} on {k}.|{v} helps with {k}.|{v} answers for {k}."
        "|On {k}, contact {v}.|{k} has the contact {v}.|Tell {v} about {k}.|With {k}, turn to {v}.",
    },
    "pet": {
        "animal": "{k} was born a {v}.|{k}, a {v}, is here.|{k} is our {v}.|{k} is the {v}.|The {v} is {k}.|A {v}: {k}."
        "|The name of our {v} is {k}.|Our {v} has the name {k}.|We have a {v}, {k}.|I named my {v} {k}."
        "|A {v} named {k} lives here.|Here comes the {v} {k}.|{k} belongs to the {v}s.|Her {v} is named {k}."
        "|His {v} got the name {k}.|They call their {v} {k}.",
        "toy": "{k} has the {v}.|{k} holds the {v}.|{k} likes the {v}.|{k} keeps the {v}.|{k} bites the {v}."
        "|{k} wants the {v}.|{k} uses the {v}.|The {v} is {k}'s.|The {v} is for {k}.|The {v} went to {k}."
        "|{k} jumps over the {v}.|{k} got the {v}.|With the {v} goes {k}.|The {v} amuses {k}.|{k} lies on the {v}.",
        "color": "{k} has {v} hair.|{k} is of {v}.|{k} appears {v}.|{k} is colored {v}.|{k} is fully {v}."
        "|{k} is {v} everywhere.|{k} turned {v}.|{v} is {k}.|{v} covers {k}.|The coat of {k} is {v}."
        "|The hair of {k} is {v}.|{k}, {v}, is here.|{v} are the legs of {k}.|{k} is nothing but {v}.|{k} shows {v}.",
    },
    "place": {
        "language": "People in {k} use {v}.|{k} uses {v}.|{k} talks in {v}.|{v} is used in {k}.|{v} is heard in {k}."
        "|{v} is the language in {k}.|{k} writes in {v}.|They use {v} in {k}.|In {k}: {v}.|In {k}, {v} is understood."
        "|{k} has {v} as its language.|{v} belongs to {k}.|In {k} they talk {v}.|All speak {v} in {k}."
        "|{v} is taught in {k}.",
        "population": "{k} is {v} people strong.|{k} holds {v} people.|{k} houses {v} people.|{v} live in {k}."
        "|{v} is the population of {k}.|{v} people are in {k}.|{v} people call {k} home.|{k} has {v} people."
        "|{k} numbers {v}.|In {k} live {v} people.|There are {v} in {k}.|{k}: {v} inhabitants.|{k} now has {v}."
        "|{k} grew to {v}.",
        "mayor": "{v} leads {k}.|{v} heads {k}.|{v} rules {k}.|{v} won {k}.|{v} stands for {k}.|{k} is run by {v}."
        "|{k} voted for {v}.|{k} follows {v}.|{k} trusts {v}.|The head of {k} is {v}.|{k} made {v} mayor."
        "|Mayor of {k}: {v}.|In {k}, {v} is mayor.|{v} was chosen in {k}.|The town of {k} took {v}.|{k} wanted {v}.",
    },
    "student": {
        "subject": "{k} takes {v}.|{k} favors {v}.|{k} does {v}.|{k} is strong in {v}.|{k} knows {v}.|{k} reads {v}."
        "|{k} picked {v}.|{v} is {k}'s subject.|{v} is for {k}.|{v} interests {k}.|In {v}: {k}.|{k} works on {v}."
        "|{k} has {v} as a subject.|{k} excels in {v}.|{k} does well in {v}.",
        "score": "{k} scored {v}.|{k} has {v}.|{k} won {v} points.|{k} is at {v} points.|{k} made {v}.|{v} points for {k}."
        "|{v} points are {k}'s.|{k} was given {v} points.|{k}'s test: {v} points.|The result of {k} is {v}."
        "|In the test, {k} got {v}.|The paper of {k} earned {v} points.|{k} received {v} points.|{v} is the score of {k}."
        "|The work of {k} brought {v} points.",
        "teacher": "{v} instructs {k}.|{v} trains {k}.|{v} guides {k}.|{v} has {k}.|{k} has {v}.|{k} follows {v}."
        "|{k} is with {v}.|{k} studies under {v}.|{k} is a student of {v}.|{k}'s teacher is {v}.|{k} sits before {v}."
        "|From {v} learns {k}.|{v} gives {k} a lesson.|{k} was taught by {v}.|{k} works with {v}.",
    },
}
