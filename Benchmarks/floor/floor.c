/* The floor, in one file so that it can be judged at a glance: the least that any program must do
   to turn the corpus into a site.

   usage: floor CONTENT OUTPUT

   Two threads take page after page: openat and read, the front matter through libyaml's events,
   the body through cmark in its safe mode, both wrapped into a fixed page, openat and write.
   Then lists of 30 by section and year, feeds of 30, a sitemap and robots.txt. Nothing is checked,
   no link is resolved, no template is read: a program that does those things cannot be faster. */

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmark.h>
#include <yaml.h>

enum { THREADS = 2, PER_PAGE = 30, SECTIONS = 3 };
static const char *const sections[SECTIONS] = {"party", "residency", "finance"};
static const char address[] = "https://example.org/";

struct buffer {
  char *bytes;
  size_t length, capacity;
};

struct page {
  int section;
  char name[64]; /* without extension */
  char title[200], date[16], summary[400];
};

static struct page *pages;
static size_t page_count;
static atomic_size_t next_page;
static int in[SECTIONS], out[SECTIONS], out_root;

static void fail(const char *what) {
  fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
  exit(74);
}

static void reserve(struct buffer *buffer, size_t more) {
  if (buffer->length + more <= buffer->capacity) return;
  buffer->capacity = (buffer->length + more) * 2;
  buffer->bytes = realloc(buffer->bytes, buffer->capacity);
  if (!buffer->bytes) fail("memory");
}

static void add(struct buffer *buffer, const char *bytes, size_t length) {
  reserve(buffer, length);
  memcpy(buffer->bytes + buffer->length, bytes, length);
  buffer->length += length;
}

static void put(struct buffer *buffer, const char *text) { add(buffer, text, strlen(text)); }

static void escape(struct buffer *buffer, const char *text, size_t length) {
  size_t start = 0;
  for (size_t i = 0; i < length; i++) {
    const char *entity;
    switch (text[i]) {
    case '&': entity = "&amp;"; break;
    case '<': entity = "&lt;"; break;
    case '>': entity = "&gt;"; break;
    case '"': entity = "&quot;"; break;
    default: continue;
    }
    add(buffer, text + start, i - start);
    put(buffer, entity);
    start = i + 1;
  }
  add(buffer, text + start, length - start);
}

static void format(struct buffer *buffer, const char *pattern, ...) {
  va_list values;
  reserve(buffer, 512);
  va_start(values, pattern);
  buffer->length += (size_t)vsnprintf(buffer->bytes + buffer->length, 512, pattern, values);
  va_end(values);
}

static void read_file(int folder, const char *name, struct buffer *buffer) {
  int file = openat(folder, name, O_RDONLY | O_CLOEXEC);
  if (file < 0) fail(name);
  buffer->length = 0;
  for (;;) {
    reserve(buffer, 16384);
    ssize_t got = read(file, buffer->bytes + buffer->length, 16384);
    if (got < 0) fail(name);
    if (got == 0) break;
    buffer->length += (size_t)got;
  }
  close(file);
}

static void write_file(int folder, const char *name, const struct buffer *buffer) {
  int file = openat(folder, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0) fail(name);
  for (size_t done = 0; done < buffer->length;) {
    ssize_t wrote = write(file, buffer->bytes + done, buffer->length - done);
    if (wrote < 0) fail(name);
    done += (size_t)wrote;
  }
  close(file);
}

/* The end of the front matter: the byte after its closing fence. */
static size_t body_start(const struct buffer *source) {
  const char *fence = memmem(source->bytes + 4, source->length - 4, "\n---\n", 5);
  return fence ? (size_t)(fence - source->bytes) + 5 : source->length;
}

static void keep(char *place, size_t size, const char *value, size_t length) {
  if (length >= size) length = size - 1;
  memcpy(place, value, length);
  place[length] = 0;
}

/* Shows every pair of texts of the outermost map as a line of the page; the others are walked. */
static void front_matter(struct page *page, const struct buffer *source, size_t end,
                         struct buffer *meta, char *ledger, char *attachment) {
  yaml_parser_t parser;
  yaml_event_t event;
  char key[64] = "";
  int depth = 0, is_key = 1, done = 0;
  yaml_parser_initialize(&parser);
  yaml_parser_set_input_string(&parser, (const unsigned char *)source->bytes + 4, end - 8);
  while (!done && yaml_parser_parse(&parser, &event)) {
    switch (event.type) {
    case YAML_MAPPING_START_EVENT:
    case YAML_SEQUENCE_START_EVENT: depth++; break;
    case YAML_MAPPING_END_EVENT:
    case YAML_SEQUENCE_END_EVENT:
      if (--depth == 1) is_key = 1;
      break;
    case YAML_SCALAR_EVENT: {
      const char *value = (const char *)event.data.scalar.value;
      size_t length = event.data.scalar.length;
      if (depth == 1 && is_key) {
        keep(key, sizeof key, value, length);
        is_key = 0;
      } else if (depth == 1) {
        is_key = 1;
        if (!strcmp(key, "title")) keep(page->title, sizeof page->title, value, length);
        if (!strcmp(key, "date")) keep(page->date, sizeof page->date, value, length);
        if (!strcmp(key, "summary")) keep(page->summary, sizeof page->summary, value, length);
        if (!strcmp(key, "ledger")) keep(ledger, 80, value, length);
        format(meta, "<dt>%s</dt><dd>", key);
        escape(meta, value, length);
        put(meta, "</dd>\n");
      } else if (!strcmp(key, "attachments") && length > 5 &&
                 !strcmp(value + length - 5, ".docx")) {
        keep(attachment, 80, value, length);
      }
      break;
    }
    case YAML_STREAM_END_EVENT: done = 1; break;
    default: break;
    }
    yaml_event_delete(&event);
  }
  if (!done) fail("front matter");
  yaml_parser_delete(&parser);
}

/* No quotes are in the corpus: a cell ends at a comma or at the end of its line. */
static void table(struct buffer *html, const struct buffer *csv) {
  const char *open = "<th scope=\"col\">", *close = "</th>";
  size_t cell = 0;
  put(html, "<table>\n<tr>");
  for (size_t i = 0; i < csv->length; i++) {
    char byte = csv->bytes[i];
    if (byte != ',' && byte != '\r') continue;
    put(html, open);
    escape(html, csv->bytes + cell, i - cell);
    put(html, close);
    cell = i + 1;
    if (byte == '\r') {
      put(html, "</tr>\n");
      open = "<td>", close = "</td>";
      cell = i + 2;
      if (i + 2 < csv->length) put(html, "<tr>");
    }
  }
  put(html, "</table>\n");
}

static void head(struct buffer *html, const char *title, const char *summary) {
  put(html, "<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
  escape(html, title, strlen(title));
  put(html, "</title>\n<meta name=\"description\" content=\"");
  escape(html, summary, strlen(summary));
  put(html, "\">\n</head>\n<body>\n<header><a href=\"/\">基准社区</a><nav><ul>"
            "<li><a href=\"/party/index.html\">党务公开</a></li>"
            "<li><a href=\"/residency/index.html\">居务公开</a></li>"
            "<li><a href=\"/finance/index.html\">财务公开</a></li></ul></nav></header>\n<main>\n<h1>");
  escape(html, title, strlen(title));
  put(html, "</h1>\n");
}

static void foot(struct buffer *html) {
  put(html, "</main>\n<footer><p>示例路 1 号</p></footer>\n</body>\n</html>\n");
}

static void *work(void *unused) {
  struct buffer source = {0}, extra = {0}, meta = {0}, html = {0};
  char name[80];
  for (size_t i; (i = atomic_fetch_add(&next_page, 1)) < page_count;) {
    struct page *page = &pages[i];
    char ledger[80] = "", attachment[80] = "";
    snprintf(name, sizeof name, "%s.md", page->name);
    read_file(in[page->section], name, &source);
    size_t start = body_start(&source);
    meta.length = html.length = 0;
    front_matter(page, &source, start, &meta, ledger, attachment);
    char *body = cmark_markdown_to_html(source.bytes + start, source.length - start,
                                        CMARK_OPT_DEFAULT);
    head(&html, page->title, page->summary);
    put(&html, "<dl>\n");
    add(&html, meta.bytes, meta.length);
    put(&html, "</dl>\n");
    put(&html, body);
    free(body);
    if (*ledger) {
      read_file(in[page->section], ledger, &extra);
      table(&html, &extra);
    }
    if (*attachment) {
      format(&html, "<p><a href=\"%s\">%s</a></p>\n", attachment, attachment);
      read_file(in[page->section], attachment, &extra);
      write_file(out[page->section], attachment, &extra);
    }
    foot(&html);
    snprintf(name, sizeof name, "%s.html", page->name);
    write_file(out[page->section], name, &html);
  }
  free(source.bytes), free(extra.bytes), free(meta.bytes), free(html.bytes);
  return unused;
}

static void find_pages(int content, int section) {
  in[section] = openat(content, sections[section], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (in[section] < 0) fail(sections[section]);
  DIR *folder = fdopendir(dup(in[section]));
  static size_t capacity;
  for (struct dirent *entry; (entry = readdir(folder));) {
    size_t length = strlen(entry->d_name);
    if (length < 4 || length > 60 || strcmp(entry->d_name + length - 3, ".md")) continue;
    if (page_count == capacity) {
      capacity = capacity ? capacity * 2 : 1024;
      pages = realloc(pages, capacity * sizeof *pages);
      if (!pages) fail("memory");
    }
    struct page *page = &pages[page_count++];
    page->section = section;
    keep(page->name, sizeof page->name, entry->d_name, length - 3);
    page->title[0] = page->date[0] = page->summary[0] = 0;
  }
  closedir(folder);
}

/* By section, then newest first. */
static int compare(const void *one, const void *other) {
  const struct page *a = one, *b = other;
  if (a->section != b->section) return a->section - b->section;
  int dates = strcmp(b->date, a->date);
  return dates ? dates : strcmp(a->name, b->name);
}

static int compare_dates(const void *one, const void *other) {
  const struct page *a = *(struct page *const *)one, *b = *(struct page *const *)other;
  return strcmp(b->date, a->date);
}

static void list(int folder, const char *title, struct page *first, size_t count) {
  static struct buffer html;
  for (size_t start = 0, number = 1; start < count; start += PER_PAGE, number++) {
    char name[40] = "index.html";
    if (number > 1) snprintf(name, sizeof name, "page-%zu.html", number);
    html.length = 0;
    head(&html, title, "");
    put(&html, "<ul>\n");
    for (size_t i = start; i < count && i < start + PER_PAGE; i++) {
      format(&html, "<li><a href=\"/%s/%s.html\">", sections[first[i].section], first[i].name);
      escape(&html, first[i].title, strlen(first[i].title));
      format(&html, "</a> <time>%s</time><p>", first[i].date);
      escape(&html, first[i].summary, strlen(first[i].summary));
      put(&html, "</p></li>\n");
    }
    put(&html, "</ul>\n");
    foot(&html);
    write_file(folder, name, &html);
  }
}

static void feed(int folder, struct page *const *newest, size_t count) {
  static struct buffer xml;
  xml.length = 0;
  put(&xml, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>基准社区</title>\n");
  for (size_t i = 0; i < count && i < PER_PAGE; i++) {
    const struct page *page = newest[i];
    format(&xml, "<entry><id>%s%s/%s.html</id><updated>%sT00:00:00+08:00</updated><title>", address,
           sections[page->section], page->name, page->date);
    escape(&xml, page->title, strlen(page->title));
    put(&xml, "</title><summary>");
    escape(&xml, page->summary, strlen(page->summary));
    put(&xml, "</summary></entry>\n");
  }
  put(&xml, "</feed>\n");
  write_file(folder, "feed.xml", &xml);
}

/* Lists, feeds and sitemap, from pages sorted by section and date. */
static void overviews(void) {
  struct page **order = malloc((page_count + 1) * sizeof *order);
  struct buffer xml = {0};
  if (!order) fail("memory");
  put(&xml, "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
  for (size_t i = 0; i < page_count; i++) {
    order[i] = &pages[i];
    format(&xml, "<url><loc>%s%s/%s.html</loc><lastmod>%s</lastmod></url>\n", address,
           sections[pages[i].section], pages[i].name, pages[i].date);
  }
  put(&xml, "</urlset>\n");
  write_file(out_root, "sitemap.xml", &xml);
  for (size_t start = 0, end; start < page_count; start = end) {
    int section = pages[start].section;
    for (end = start; end < page_count && pages[end].section == section;) end++;
    list(out[section], sections[section], pages + start, end - start);
    feed(out[section], order + start, end - start);
    for (size_t first = start, last; first < end; first = last) {
      char year[5];
      keep(year, sizeof year, pages[first].date, 4);
      for (last = first; last < end && !strncmp(pages[last].date, year, 4);) last++;
      if (mkdirat(out[section], year, 0755) && errno != EEXIST) fail(year);
      int folder = openat(out[section], year, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
      if (folder < 0) fail(year);
      list(folder, year, pages + first, last - first);
      close(folder);
    }
  }
  qsort(order, page_count, sizeof *order, compare_dates);
  feed(out_root, order, page_count);
  xml.length = 0;
  format(&xml, "User-agent: *\nSitemap: %ssitemap.xml\n", address);
  write_file(out_root, "robots.txt", &xml);
  free(order), free(xml.bytes);
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  int content = open(arguments[1], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (content < 0) fail(arguments[1]);
  if (mkdir(arguments[2], 0755) && errno != EEXIST) fail(arguments[2]);
  out_root = open(arguments[2], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  for (int section = 0; section < SECTIONS; section++) {
    find_pages(content, section);
    if (mkdirat(out_root, sections[section], 0755) && errno != EEXIST) fail(arguments[2]);
    out[section] = openat(out_root, sections[section], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (out[section] < 0) fail(arguments[2]);
  }
  pthread_t threads[THREADS];
  for (int i = 0; i < THREADS; i++)
    if (pthread_create(&threads[i], NULL, work, NULL)) fail("thread");
  for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
  qsort(pages, page_count, sizeof *pages, compare);
  overviews();
  printf("%zu pages\n", page_count);
  return 0;
}
