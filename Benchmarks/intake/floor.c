/* The floor of the intake, in one file so that it can be judged at a glance: the least that any
   program with our queue must do with each mail, on all processors.

   usage: floor FOLDER QUEUE SCHEMA

   Threads, one a processor, take mail after mail in the order of their names: read, SHA-256,
   headers, text and attachments by GMime, the texts that the rows of the queue hold, the original
   written aside. One thread more syncs the originals of each batch of 256, names them and syncs
   again; and one commits the batch, durably, to tables and indexes as our queue has them. No step
   is more than two batches ahead of the next.

   No screening: no category, no recusal, no likeness, no double and no reply is looked for. No
   deadlines: each is the moment of receipt and some days. No head of the chain beside the database.
   A program that does those things too cannot be faster, but for one reason: SHA-256 is GLib's in
   plain C, several times slower than a processor's own instructions, where it has them.

   Prints how many mails, bytes of text and bytes of attachments it read. QUEUE must not be there
   yet; SCHEMA is a file with the SQL of a queue's tables and indexes. A mail that comes twice ends
   the program. More than 300 lines: whoever doubts a figure finds all of it here. */

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <gmime/gmime.h>
#include <iconv.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { BATCH = 256, AHEAD = 2, HEX = 65, DAY = 24 * 60 * 60 };
/* SQL and JSON as they are written, without a thousand backslashes. */
#define TEXT(...) #__VA_ARGS__
typedef sqlite3_int64 number;

/* All that the queue holds of a mail, but for the hashes of the chain. Of the payloads and of the
   words, the first are the complaint's and the second the file's. */
struct mail {
  const char *file;
  number size, text_bytes, file_bytes;
  char digest[HEX], keys[4][HEX], reference[10], salts[3][33];
  char *payloads[2], *words[2], *contact, *subject, *grams;
};

/* What GMime finds in a mail; the names and digests of its attachments are JSON already. */
struct found {
  GString *text, *names, *files;
  number text_bytes, file_bytes, written;
  char *name, *address, *subject, *id;
};

static struct mail *mails;
static size_t mail_count, batch_count;
static number now;
static char salt[HEX];
static int folder, originals;
static iconv_t converters[2];

static void fail(const char *what) {
  fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
  _exit(74); /* other threads are at work: nothing may be taken down under them */
}

static void require(int code) {
  if (code) errno = code, fail("threads");
}

/* JSON and digests */

static void quote(GString *json, const char *text) {
  g_string_append_c(json, '"');
  for (const char *start = text;; text++) {
    if ((unsigned char)*text >= ' ' && *text != '"' && *text != '\\') continue;
    g_string_append_len(json, start, text - start);
    start = text + 1;
    if (!*text) break;
    if (*text == '\n') g_string_append(json, "\\n");
    else if (*text == '"' || *text == '\\') g_string_append_printf(json, "\\%c", *text);
    else if (*text != '\r') g_string_append_printf(json, "\\u%04x", *text);
  }
  g_string_append_c(json, '"');
}

static void add_key(GString *json, const char *key, const char *text) {
  g_string_append(json, key);
  quote(json, text);
}

static void finish(GChecksum *checksum, char *hex) {
  memcpy(hex, g_checksum_get_string(checksum), HEX);
  g_checksum_free(checksum);
}

static void digest(char *hex, const void *bytes, size_t size) {
  GChecksum *checksum = g_checksum_new(G_CHECKSUM_SHA256);
  g_checksum_update(checksum, bytes, (gssize)size);
  finish(checksum, hex);
}

/* The digest of several texts, each with its length before it, as the queue makes it; NULL ends
   them. */
static void digest_texts(char *hex, ...) {
  GChecksum *checksum = g_checksum_new(G_CHECKSUM_SHA256);
  va_list texts;
  va_start(texts, hex);
  for (const char *text; (text = va_arg(texts, const char *));) {
    char length[24];
    size_t size = strlen(text);
    g_checksum_update(checksum, (guchar *)length, sprintf(length, "%zu:", size));
    g_checksum_update(checksum, (const guchar *)text, (gssize)size);
  }
  va_end(texts);
  finish(checksum, hex);
}

static void random_hex(char *hex, int bytes) {
  unsigned char random[32];
  if (getentropy(random, (size_t)bytes)) fail("random");
  for (int i = 0; i < bytes; i++) sprintf(hex + 2 * i, "%02x", random[i]);
}

/* Files */

static char *read_file(const char *name, size_t *size) {
  int file = openat(folder, name, O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status)) fail(name);
  *size = (size_t)status.st_size;
  char *bytes = malloc(*size + 1);
  if (!bytes) fail("memory");
  for (size_t done = 0; done < *size;) {
    ssize_t count = read(file, bytes + done, *size - done);
    if (count <= 0) fail(name);
    done += (size_t)count;
  }
  if (close(file)) fail(name);
  return bytes;
}

static void aside(char *name, const struct mail *mail) {
  sprintf(name, ".new-%zu", (size_t)(mail - mails));
}

static void write_aside(const struct mail *mail, const char *bytes) {
  char name[32];
  aside(name, mail);
  int file = openat(originals, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (file < 0) fail(name);
  for (size_t done = 0; done < (size_t)mail->size;) {
    ssize_t count = write(file, bytes + done, (size_t)mail->size - done);
    if (count < 0) fail(name);
    done += (size_t)count;
  }
  if (close(file)) fail(name);
}

/* Decoding, as decode.c does it */

static void decode_file(struct found *found, GMimePart *part) {
  GMimeStream *target = g_mime_stream_mem_new();
  GMimeDataWrapper *content = g_mime_part_get_content(part);
  if (content && g_mime_data_wrapper_write_to_stream(content, target) < 0) fail("attachment");
  GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(target));
  const char *name = g_mime_part_get_filename(part), *comma = found->files->len ? "," : "";
  char hex[HEX];
  digest(hex, bytes->data, bytes->len);
  g_string_append_printf(found->files, "%s{\"digest\":\"%s\",\"size\":%u}", comma, hex, bytes->len);
  add_key(found->names, comma, name ? name : "");
  found->file_bytes += bytes->len;
  g_object_unref(target);
}

/* As UTF-8 that may be cut without looking. */
static char *copy(const char *text) { return g_utf8_make_valid(text ? text : "", -1); }

static void decode_part(GMimeObject *parent, GMimeObject *part, gpointer context) {
  struct found *found = context;
  (void)parent;
  if (!GMIME_IS_PART(part)) return;
  if (!GMIME_IS_TEXT_PART(part) || g_mime_part_get_filename(GMIME_PART(part))) {
    decode_file(found, GMIME_PART(part));
    return;
  }
  char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
  if (!text) return;
  char *valid = copy(text);
  found->text_bytes += (number)strlen(text);
  if (found->text->len) g_string_append_c(found->text, '\n');
  g_string_append(found->text, valid);
  g_free(text), g_free(valid);
}

static void decode_headers(struct found *found, GMimeMessage *message) {
  InternetAddressList *from = g_mime_message_get_from(message);
  InternetAddress *sender = from ? internet_address_list_get_address(from, 0) : NULL;
  bool has_box = sender && INTERNET_ADDRESS_IS_MAILBOX(sender);
  GDateTime *date = g_mime_message_get_date(message);
  found->name = copy(sender ? internet_address_get_name(sender) : NULL);
  found->address =
      copy(has_box ? internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(sender)) : NULL);
  found->subject = copy(g_mime_message_get_subject(message));
  found->id = copy(g_mime_message_get_message_id(message));
  found->written = date ? g_date_time_to_unix(date) : now;
}

static struct found decode(const char *bytes, size_t size) {
  struct found found = {
      .text = g_string_new(NULL), .names = g_string_new(NULL), .files = g_string_new(NULL)};
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, size);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
  if (!message) errno = EBADMSG, fail("a mail");
  decode_headers(&found, message);
  g_mime_message_foreach(message, decode_part, &found);
  g_object_unref(message);
  g_object_unref(parser);
  g_object_unref(stream);
  return found;
}

static void forget(struct found *found) {
  GString *texts[] = {found->text, found->names, found->files};
  for (int i = 0; i < 3; i++) g_string_free(texts[i], TRUE);
  g_free(found->name), g_free(found->address), g_free(found->subject), g_free(found->id);
}

/* Pairs of Chinese characters, as Sources/Supervision/Store/Grams.swift cuts them */

static bool is_han(gunichar sign) {
  return (sign >= 0x4E00 && sign <= 0x9FFF) || (sign >= 0x3400 && sign <= 0x4DBF) ||
         (sign >= 0x20000 && sign <= 0x3FFFF) || (sign >= 0xF900 && sign <= 0xFAFF) ||
         sign == 0x3007;
}

/* Narrow and small; 0 for what parts words. */
static gunichar normal(gunichar sign) {
  if (sign >= 0xFF10 && sign <= 0xFF5A) sign -= 0xFEE0;
  if (sign >= 'A' && sign <= 'Z') return sign + 0x20;
  if (sign < 0x80) return g_ascii_isalnum((char)sign) ? sign : 0;
  if (sign == 0x3001 || sign == 0x3002) return 0;
  return is_han(sign) || g_unichar_isalnum(sign) ? sign : 0;
}

/* Appends the grams of a text that is UTF-8, and returns their end: at most three times its bytes
   and a blank. */
static char *cut(char *end, const char *text) {
  bool han = false;
  for (int length = 0; *text;) {
    const char *next = g_utf8_next_char(text);
    gunichar sign = normal(g_utf8_get_char(text));
    size_t width = sign < 0x80 ? 1 : (size_t)(next - text);
    char narrow = (char)sign;
    const char *bytes = sign < 0x80 ? &narrow : text;
    text = next;
    if (!sign) {
      length = 0;
      continue;
    }
    bool was_han = han;
    han = is_han(sign);
    if (han != was_han || (!han && length == 64)) length = 0;
    if (length && han) end = mempcpy(end, bytes, width);
    if (!length || han) *end++ = ' ';
    end = mempcpy(end, bytes, width);
    length++;
  }
  return end;
}

static char *grams(const struct found *found) {
  char *all = malloc(3 * (strlen(found->subject) + found->text->len) + 1);
  if (!all) fail("memory");
  *cut(cut(all, found->subject), found->text->str) = 0;
  return all;
}

/* What the rows hold */

/* Eight signs, scattered as those of our queue are, and all different: there are 29 to the eighth,
   which has no divisor in common with the factor. */
static void refer(char *reference, number seq) {
  unsigned long long rest = (unsigned long long)seq * 314159265359 % 500246412961;
  for (int i = 0; i < 9; i++) {
    if (i != 4) reference[i] = "23456789ABCDEFGHJKMNPQRTUVWXY"[rest % 29], rest /= 29;
  }
  reference[4] = '-', reference[9] = 0;
}

static char *words(const char *subject, const char *text, const char *names) {
  GString *json = g_string_sized_new(strlen(text) + 512);
  add_key(json, "{\"subject\":", subject);
  add_key(json, ",\"text\":", text);
  g_string_append_printf(json, ",\"notes\":[],\"attachmentNames\":[%s]}", names);
  return g_string_free(json, FALSE);
}

static char *contact(const struct found *found) {
  GString *json = g_string_sized_new(256);
  add_key(json, "{\"name\":", found->name);
  add_key(json, ",\"phones\":[],\"emails\":[", found->address);
  add_key(json, "],\"sender\":", found->address);
  add_key(json, ",\"threadSubject\":", found->subject);
  g_string_append_c(json, '}');
  return g_string_free(json, FALSE);
}

static const char *const key_kinds[4] = {"message", "origin", "sender", "thread"};

static void make_keys(struct mail *mail, const struct found *found) {
  char *origin = g_strdup_printf("%s\x1Fthe whole file", mail->digest);
  char *thread = g_strdup_printf("%s\x1F%s", found->address, found->subject);
  const char *texts[4] = {found->id, origin, found->address, thread};
  for (int i = 0; i < 4; i++) digest_texts(mail->keys[i], salt, key_kinds[i], texts[i], NULL);
  g_free(origin), g_free(thread);
}

static number place(const struct mail *mail) { return mail - mails; }
static number batch_of(const struct mail *mail) { return place(mail) / BATCH + 1; }

static char *complaint_payload(const struct mail *mail, const struct found *found) {
  char content[HEX], words_part[HEX], contact_part[HEX];
  digest(content, found->text->str, found->text->len);
  digest_texts(words_part, mail->salts[0], mail->words[0], NULL);
  digest_texts(contact_part, mail->salts[1], mail->contact, NULL);
  return g_strdup_printf(
      TEXT({"seq":%lld,"batch":%lld,"at":%lld,"by":"root","ref":"%s","body":{"queued":{"_0":{
      "channel":"mail","origin":{"digest":"%s","place":"the whole file"},"contentDigest":"%s",
      "receivedAt":%lld,"writtenAt":{"time":%lld,"certainty":"stated"},"attachments":[%s],
      "kind":"complaint","category":{"name":"公共设施维修","reason":
      "因 “下水道”、“健身器材”、“堵塞” → 公共设施维修","confidence":462},"concerns":{"duty":
      "duties/deputy-director","post":"deputy-director"},"urgency":"usual","isAnonymous":false,
      "isConfidential":false,"recusal":{"subjects":[],"doubtful":[],"cleared":[]},"promised":{
      "resolve":{"count":2,"unit":"working_days"}}},"keys":[{"kind":"message","key":"%s"},
      {"kind":"origin","key":"%s"}]}},"contact":"%s","words":"%s"}),
      2 * place(mail) + 1, batch_of(mail), now, mail->reference, mail->digest, content, now,
      found->written, found->files->str, mail->keys[0], mail->keys[1], contact_part, words_part);
}

static char *file_payload(const struct mail *mail) {
  char words_part[HEX];
  digest_texts(words_part, mail->salts[2], mail->words[1], NULL);
  return g_strdup_printf(
      TEXT({"seq":%lld,"batch":%lld,"at":%lld,"by":"root","body":{"file":{"_0":{"digest":"%s",
      "size":%lld,"outcome":{"accepted":{}},"complaints":1}}},"words":"%s"}),
      2 * place(mail) + 2, batch_of(mail), now, mail->digest, mail->size, words_part);
}

static void compose(struct mail *mail, struct found *found) {
  for (int i = 0; i < 3; i++) random_hex(mail->salts[i], 16);
  refer(mail->reference, 2 * place(mail) + 1);
  make_keys(mail, found);
  mail->words[0] = words(found->subject, found->text->str, found->names->str);
  mail->words[1] = words(mail->file, "", "");
  mail->contact = contact(found);
  mail->payloads[0] = complaint_payload(mail, found);
  mail->payloads[1] = file_payload(mail);
  mail->grams = grams(found);
  mail->subject = g_strdup(found->subject);
  mail->text_bytes = found->text_bytes, mail->file_bytes = found->file_bytes;
}

/* From thread to thread */

static struct {
  pthread_mutex_t lock;
  pthread_cond_t changed;
  size_t kept, committed; /* batches */
  size_t *undecoded;      /* mails of each batch */
} progress = {.lock = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};

static size_t first_of(size_t batch) { return batch * BATCH; }
static size_t end_of(size_t batch) { return MIN(first_of(batch + 1), mail_count); }

/* No step may be further ahead of the next than so many batches. */
static bool may_decode(size_t batch) { return batch <= progress.kept + AHEAD; }
static bool may_keep(size_t batch) {
  return !progress.undecoded[batch] && batch <= progress.committed + AHEAD;
}
static bool may_commit(size_t batch) { return batch < progress.kept; }

static void await(bool (*may)(size_t), size_t batch) {
  require(pthread_mutex_lock(&progress.lock));
  while (!may(batch)) require(pthread_cond_wait(&progress.changed, &progress.lock));
  require(pthread_mutex_unlock(&progress.lock));
}

static void step(size_t *counter, int by) {
  require(pthread_mutex_lock(&progress.lock));
  *counter += (size_t)by;
  if (by > 0 || !*counter) require(pthread_cond_broadcast(&progress.changed)); /* batches only */
  require(pthread_mutex_unlock(&progress.lock));
}

static void *decode_mails(void *unused) {
  static atomic_size_t next;
  for (size_t i; (i = atomic_fetch_add(&next, 1)) < mail_count;) {
    struct mail *mail = &mails[i];
    await(may_decode, i / BATCH);
    size_t size;
    char *bytes = read_file(mail->file, &size);
    mail->size = (number)size;
    digest(mail->digest, bytes, size);
    struct found found = decode(bytes, size);
    compose(mail, &found);
    forget(&found);
    write_aside(mail, bytes);
    free(bytes);
    step(&progress.undecoded[i / BATCH], -1);
  }
  return unused;
}

static void name_original(const struct mail *mail) {
  char from[32], to[HEX + 1];
  aside(from, mail);
  sprintf(to, "%.2s/%s", mail->digest, mail->digest + 2);
  if (!renameat(originals, from, originals, to)) return;
  to[2] = 0;
  if (errno != ENOENT || mkdirat(originals, to, 0700)) fail(to);
  to[2] = '/';
  if (renameat(originals, from, originals, to)) fail(to);
}

static void *keep_originals(void *unused) {
  for (size_t batch = 0; batch < batch_count; batch++) {
    await(may_keep, batch);
    if (syncfs(originals)) fail("originals");
    for (size_t i = first_of(batch); i < end_of(batch); i++) name_original(&mails[i]);
    if (syncfs(originals)) fail("originals");
    step(&progress.kept, 1);
  }
  return unused;
}

/* The queue */

static sqlite3 *database;

enum { EVENT, WORDS, CONTACT, LOOKUP, CASE, ORIGINAL, SEARCH, INSERTS };
static sqlite3_stmt *inserts[INSERTS];
static const char *const sql[INSERTS] = {
    "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)",
    "INSERT INTO words VALUES (?, ?, ?)",
    "INSERT INTO contact VALUES (?, ?, ?)",
    "INSERT INTO lookup VALUES (?, ?, ?, NULL, ?)",
    TEXT(INSERT INTO cases VALUES (?, ?, 1, 'received', 1, ?, 'complaint', 'mail', '公共设施维修',
      'duties/deputy-director', 'deputy-director', NULL, NULL, 0, 'committee', 0, NULL, ?, 0, ?, ?,
      NULL, NULL, NULL, 0, ?)),
    "INSERT INTO original VALUES (?, ?, ?, ?, 'accepted', NULL, 1)",
    "INSERT INTO search (rowid, grams) VALUES (?, ?)",
};

static void check(int code, int expected) {
  if (code == expected) return;
  fprintf(stderr, "floor: queue: %s\n", database ? sqlite3_errmsg(database) : "memory");
  _exit(74);
}

static void run(const char *text) {
  check(sqlite3_exec(database, text, NULL, NULL, NULL), SQLITE_OK);
}

/* Inserts a row of numbers (n) and texts (t, NULL for none). */
static void insert(int which, const char *kinds, ...) {
  sqlite3_stmt *statement = inserts[which];
  va_list values;
  va_start(values, kinds);
  for (int i = 1; kinds[i - 1]; i++)
    check(kinds[i - 1] == 'n'
              ? sqlite3_bind_int64(statement, i, va_arg(values, number))
              : sqlite3_bind_text(statement, i, va_arg(values, char *), -1, SQLITE_STATIC),
          SQLITE_OK);
  va_end(values);
  check(sqlite3_step(statement), SQLITE_DONE);
  check(sqlite3_reset(statement), SQLITE_OK);
}

static int is_wal(void *unused, int count, char **values, char **names) {
  (void)unused, (void)count, (void)names;
  return strcmp(values[0], "wal"); /* anything but 0 makes an error of it */
}

static void open_queue(const char *path, const char *schema_path) {
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
  check(sqlite3_open_v2(path, &database, flags, NULL), SQLITE_OK);
  check(sqlite3_exec(database, "PRAGMA journal_mode = WAL", is_wal, NULL, NULL), SQLITE_OK);
  run("PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;"
      "PRAGMA wal_autocheckpoint = 8192");
  char *schema;
  if (!g_file_get_contents(schema_path, &schema, NULL, NULL)) fail(schema_path);
  run(schema);
  g_free(schema);
  for (int i = 0; i < INSERTS; i++)
    check(sqlite3_prepare_v3(database, sql[i], -1, SQLITE_PREPARE_PERSISTENT, &inserts[i], NULL),
          SQLITE_OK);
  random_hex(salt, 32);
  char *text = sqlite3_mprintf("INSERT INTO meta VALUES ('salt', %Q)", salt);
  if (!text) fail("memory");
  run(text);
  sqlite3_free(text);
}

static void append(number seq, const struct mail *mail, const char *reference,
                   const char *payload) {
  static char head[HEX] = "0000000000000000000000000000000000000000000000000000000000000000";
  char hash[HEX];
  digest_texts(hash, head, payload, NULL);
  insert(EVENT, "nntttt", seq, batch_of(mail), reference, payload, head, hash);
  memcpy(head, hash, HEX);
}

static void enqueue(const struct mail *mail) {
  number seq = 2 * place(mail) + 1;
  append(seq, mail, mail->reference, mail->payloads[0]);
  insert(WORDS, "ntt", seq, mail->salts[0], mail->words[0]);
  insert(CONTACT, "ntt", seq, mail->salts[1], mail->contact);
  for (int i = 0; i < 4; i++) insert(LOOKUP, "ttnn", key_kinds[i], mail->keys[i], seq, seq);
  insert(CASE, "ntnnnnt", seq, mail->reference, now, now + 2 * DAY, now + 60 * DAY, now + 4 * DAY,
         mail->subject);
  append(seq + 1, mail, NULL, mail->payloads[1]);
  insert(WORDS, "ntt", seq + 1, mail->salts[2], mail->words[1]);
  insert(ORIGINAL, "tnnn", mail->digest, seq + 1, mail->size, now);
}

static void release(struct mail *mail) {
  for (int i = 0; i < 2; i++) g_free(mail->payloads[i]), g_free(mail->words[i]);
  g_free(mail->contact), g_free(mail->subject), free(mail->grams);
}

static void *commit_batches(void *unused) {
  for (size_t batch = 0; batch < batch_count; batch++) {
    size_t first = first_of(batch), end = end_of(batch);
    await(may_commit, batch);
    run("BEGIN IMMEDIATE");
    for (size_t i = first; i < end; i++) enqueue(&mails[i]);
    for (size_t i = first; i < end; i++)
      insert(SEARCH, "nt", 2 * (number)i + 1, mails[i].grams);
    run("COMMIT");
    for (size_t i = first; i < end; i++) release(&mails[i]);
    step(&progress.committed, 1);
  }
  return unused;
}

/* The log stays as it is, as our program leaves it; closing would copy it into the database. */
static void close_queue(void) {
  for (int i = 0; i < INSERTS; i++) check(sqlite3_finalize(inserts[i]), SQLITE_OK);
  check(sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL), SQLITE_OK);
  check(sqlite3_close(database), SQLITE_OK);
}

/* The whole */

static int is_file(const struct dirent *entry) { return entry->d_name[0] != '.'; }

static void find_mails(const char *path) {
  struct dirent **names;
  int count = scandir(path, &names, is_file, alphasort);
  folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (count < 0 || folder < 0) fail(path);
  mail_count = (size_t)count;
  batch_count = (mail_count + BATCH - 1) / BATCH;
  mails = calloc(mail_count + 1, sizeof *mails);
  progress.undecoded = calloc(batch_count + 1, sizeof *progress.undecoded);
  if (!mails || !progress.undecoded) fail("memory");
  for (size_t i = 0; i < mail_count; i++) mails[i].file = names[i]->d_name;
  free(names);
  for (size_t i = 0; i < batch_count; i++) progress.undecoded[i] = end_of(i) - first_of(i);
}

static void make_queue(const char *path, const char *schema) {
  char *database_path = g_strdup_printf("%s/queue.sqlite", path);
  char *originals_path = g_strdup_printf("%s/originals", path);
  umask(077);
  if (mkdir(path, 0700) || mkdir(originals_path, 0700)) fail(path);
  originals = open(originals_path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (originals < 0) fail(originals_path);
  open_queue(database_path, schema);
  g_free(database_path), g_free(originals_path);
}

/* GMime makes its types as they are first asked for, and not for two threads at once: all that a
   mail needs are made here. And the C library loads a converter anew for each mail while none is
   open. */
static void prepare_gmime(void) {
  static const char mail[] =
      "From: =?gb18030?B?1cU=?= <a@example.org>\nSubject: =?utf-8?B?5byg?=\nMIME-Version: 1.0\n"
      "Date: Sat, 01 Aug 2026 08:00:00 +0800\nMessage-ID: <1@example.org>\n"
      "Content-Type: multipart/mixed; boundary=b\n\n"
      "--b\nContent-Type: text/plain; charset=gb2312\nContent-Transfer-Encoding: base64\n\n1cU=\n"
      "--b\nContent-Type: text/plain; charset=utf-8\n"
      "Content-Transfer-Encoding: quoted-printable\n\n=E5=BC=A0\n"
      "--b\nContent-Type: image/png; name=a\nContent-Disposition: attachment; filename=a\n\na\n"
      "--b--\n";
  g_mime_init();
  struct found found = decode(mail, sizeof mail - 1);
  forget(&found);
  for (int i = 0; i < 2; i++) {
    converters[i] = iconv_open("UTF-8", i ? "GB18030" : "GBK");
    if (converters[i] == (iconv_t)-1) fail("iconv");
  }
}

int main(int count, char **arguments) {
  if (count != 4) return 64;
  now = time(NULL);
  find_mails(arguments[1]);
  make_queue(arguments[2], arguments[3]);
  prepare_gmime();
  size_t thread_count = g_get_num_processors() + 2;
  pthread_t *threads = calloc(thread_count, sizeof *threads);
  if (!threads) fail("memory");
  for (size_t i = 0; i < thread_count; i++) {
    void *(*work)(void *) = i == 0 ? commit_batches : i == 1 ? keep_originals : decode_mails;
    require(pthread_create(&threads[i], NULL, work, NULL));
  }
  for (size_t i = 0; i < thread_count; i++) require(pthread_join(threads[i], NULL));
  free(threads);
  close_queue();
  for (int i = 0; i < 2; i++) require(iconv_close(converters[i]) ? errno : 0);
  number text_bytes = 0, file_bytes = 0;
  for (size_t i = 0; i < mail_count; i++)
    text_bytes += mails[i].text_bytes, file_bytes += mails[i].file_bytes;
  if (printf("%zu %lld %lld\n", mail_count, text_bytes, file_bytes) < 0 || fflush(stdout))
    fail("output");
  return 0;
}
