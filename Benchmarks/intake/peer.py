"""Reads each mail of a folder with Python's `email` (policy compat32) and keeps it in SQLite.

usage: peer.py FOLDER DATABASE

One transaction for 256 mails, WAL and synchronous=FULL. It keeps subject, sender, date, Message-ID,
text and attachments, not the mail as it came, looks for no double and sorts nothing. Prints how many
mails, characters of text and bytes of attachments it read.
"""

import email
import email.header
import email.policy
import email.utils
import hashlib
import pathlib
import sqlite3
import sys

BATCH = 256


def codec(label):
    label = (label or "utf-8").lower()
    return "gb18030" if label.startswith("gb") else label


def decoded(raw):
    return "".join(part.decode(codec(label), "replace") if isinstance(part, bytes) else part
                   for part, label in email.header.decode_header(raw or ""))


def read(data):
    """The fields of a mail, its text and its attachments."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    texts, files = [], []
    for part in message.walk():
        if part.is_multipart():
            continue
        content = part.get_payload(decode=True) or b""
        if part.get_filename():
            files.append((decoded(part.get_filename()), content))
        elif part.get_content_maintype() == "text":
            texts.append(content.decode(codec(part.get_content_charset()), "replace"))
    name, address = email.utils.parseaddr(message["From"] or "")
    date = email.utils.parsedate_to_datetime(message["Date"])
    return (message["Message-ID"], decoded(message["Subject"]), decoded(name), address,
            int(date.timestamp()), "\n".join(texts)), files


def main():
    folder, database = pathlib.Path(sys.argv[1]), sqlite3.connect(sys.argv[2], isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.executescript("""
        CREATE TABLE mail (id INTEGER PRIMARY KEY, digest TEXT UNIQUE, message TEXT, subject TEXT,
          name TEXT, address TEXT, date INTEGER, text TEXT);
        CREATE TABLE file (mail INTEGER, name TEXT, content BLOB);""")
    mails = characters = size = 0
    for path in sorted(folder.iterdir()):
        if mails % BATCH == 0:
            database.execute("BEGIN")
        data = path.read_bytes()
        row, files = read(data)
        key = database.execute("INSERT INTO mail VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)",
                               (hashlib.sha256(data).hexdigest(), *row)).lastrowid
        database.executemany("INSERT INTO file VALUES (?, ?, ?)", [(key, *file) for file in files])
        mails += 1
        characters += len(row[-1])
        size += sum(len(content) for _, content in files)
        if mails % BATCH == 0:
            database.execute("COMMIT")
    if database.in_transaction:
        database.execute("COMMIT")
    print(mails, characters, size)


if __name__ == "__main__":
    main()
