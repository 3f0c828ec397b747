"""Puts hostile texts into a copy of the content, each with a number of its own, and knows where each went."""

from hostile_rules import CALLED, takes
from hostile_schema import is_free
from hostile_strings import STRINGS

FIRST = 70001


class Planter:
    def __init__(self, turns=None):
        self.number = FIRST
        self.turn = {} if turns is None else turns  # field: how many strings it had
        self.plants = {}  # number: (field, file, text, whether it is public)
        self.same = {}  # what stood there, for whom: what stands there now
        self.added = {}  # field: how many files have it that had not
        self.short_names = []  # for bodies to use
        self.persons = 0
        self.people = {}  # id: name
        self.held = {}  # field: how often a string stands there

    def text(self, field, file, limits, is_public=True):
        """The next string for a field that is short enough for it."""
        low, high = limits.get("minLength", 0), limits.get("maxLength", 10_000)
        fitting = [
            s for s in STRINGS if low <= len(s) + 4 <= high and takes(field, file, s)]
        # Fields begin at places of their own, so that few files see all the strings.
        turn = self.turn.setdefault(field, len(self.turn) * 37)
        self.turn[field] += 1
        return self.plant(fitting[turn % len(fitting)], field, file, is_public)

    def plant(self, string, field, file, is_public=True):
        text = string.replace("§", str(self.number))
        self.held[field] = self.held.get(field, 0) + 1
        self.plants[self.number] = (field, file, text, is_public)
        self.number += 1
        return text

    def replaced(self, old, field, file, schema, is_public):
        """What is to stand in place of a text. What was the same before is the same after: people,
        grids, books and events are known by their names. Who was meant by an id is named."""
        if not is_free(schema) or CALLED.match(old):
            return old
        if schema.get("x-definition") == "person":
            name = self.people.get(old) or self.same.get((old, True))
            self.held[field] = self.held.get(field, 0) + bool(name)
            return name or old
        known = old, is_public
        if known not in self.same:
            self.same[known] = self.text(field, file, schema, is_public)
        elif len(self.same[known]) > schema.get("maxLength", 10_000):
            return old
        else:
            self.held[field] = self.held.get(field, 0) + 1
        return self.same[known]

    def person(self, field):
        """One after the other of those who are there to propose, review and approve."""
        self.held[field] = self.held.get(field, 0) + 1
        self.persons += 1
        return list(self.people.values())[self.persons % 4]

    def undo(self, number):
        """Takes back what was planted since that number was the next."""
        for taken in range(number, self.number):
            field = self.plants.pop(taken)[0]
            self.held[field] -= 1
            if self.held[field] == 0:
                del self.held[field]
        self.number = number

    def strings(self):
        return {text.replace(str(number), "§") for number, (_, _, text, _) in self.plants.items()}
