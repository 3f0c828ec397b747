/* Decodes every mail of a folder with GMime and keeps nothing: subject, sender, date, the text in
   UTF-8, the attachments. The least that any program that reads mail with GMime must do.

   usage: decode FOLDER

   Prints how many mails, bytes of text and bytes of attachments it read. */

#include <dirent.h>
#include <fcntl.h>
#include <gmime/gmime.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static size_t mails, text_bytes, file_bytes, header_bytes;

static char *read_file(int folder, const char *name, size_t *size) {
  int file = openat(folder, name, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) return NULL;
  char *bytes = malloc((size_t)status.st_size + 1);
  size_t done = 0;
  while (bytes && done < (size_t)status.st_size) {
    ssize_t count = read(file, bytes + done, (size_t)status.st_size - done);
    if (count <= 0) break;
    done += (size_t)count;
  }
  close(file);
  *size = done;
  return bytes;
}

static void decode_part(GMimeObject *parent, GMimeObject *part, gpointer unused) {
  (void)parent;
  (void)unused;
  if (!GMIME_IS_PART(part)) return;
  if (GMIME_IS_TEXT_PART(part) && !g_mime_part_get_filename(GMIME_PART(part))) {
    char *text = g_mime_text_part_get_text(GMIME_TEXT_PART(part));
    if (text) text_bytes += strlen(text);
    g_free(text);
    return;
  }
  GMimeStream *target = g_mime_stream_mem_new();
  GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(part));
  if (content) g_mime_data_wrapper_write_to_stream(content, target);
  file_bytes += (size_t)g_mime_stream_length(target);
  g_object_unref(target);
}

static size_t length(const char *text) { return text ? strlen(text) : 0; }

static void decode_mail(const char *bytes, size_t size) {
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, size);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
  if (message) {
    mails++;
    header_bytes += length(g_mime_message_get_subject(message));
    char *from = internet_address_list_to_string(g_mime_message_get_from(message), NULL, FALSE);
    header_bytes += length(from);
    g_free(from);
    if (g_mime_message_get_date(message)) header_bytes++;
    g_mime_message_foreach(message, decode_part, NULL);
    g_object_unref(message);
  }
  g_object_unref(parser);
  g_object_unref(stream);
}

static int is_file(const struct dirent *entry) { return entry->d_name[0] != '.'; }

int main(int count, char **arguments) {
  if (count != 2) return 64;
  g_mime_init();
  struct dirent **names;
  int found = scandir(arguments[1], &names, is_file, alphasort);
  int folder = open(arguments[1], O_RDONLY | O_DIRECTORY);
  if (found < 0 || folder < 0) return 74;
  for (int index = 0; index < found; index++) {
    size_t size;
    char *bytes = read_file(folder, names[index]->d_name, &size);
    if (!bytes) return 74;
    decode_mail(bytes, size);
    free(bytes);
  }
  printf("%zu %zu %zu\n", mails, text_bytes, file_bytes);
  return header_bytes ? 0 : 1;
}
