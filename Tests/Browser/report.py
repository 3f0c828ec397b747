"""Counts what was looked at and what was wrong."""


class Report:
    def __init__(self):
        self.checks = 0
        self.faults = []

    def expect(self, holds, where, what):
        self.checks += 1
        if not holds:
            self.faults.append(f"{where}: {what}")
