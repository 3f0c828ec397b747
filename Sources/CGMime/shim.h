// GMime's type checks are macros, which Swift does not see.
#pragma once
#include <gmime/gmime.h>

static inline GMimeMultipart *nb_multipart(GMimeObject *object) {
  return GMIME_IS_MULTIPART(object) ? (GMimeMultipart *)object : NULL;
}

static inline GMimeMessage *nb_inner_message(GMimeObject *object) {
  return GMIME_IS_MESSAGE_PART(object) ? g_mime_message_part_get_message((GMimeMessagePart *)object)
                                       : NULL;
}

static inline GMimePart *nb_leaf(GMimeObject *object) {
  return GMIME_IS_PART(object) ? (GMimePart *)object : NULL;
}

static inline GMimeObject *nb_object_of(GMimeMessage *message) { return (GMimeObject *)message; }

static inline void nb_release(void *object) {
  if (object) g_object_unref(object);
}

static inline GByteArray *nb_bytes_of(GMimeStream *stream) {
  return GMIME_IS_STREAM_MEM(stream) ? g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream)
                                     : NULL;
}
