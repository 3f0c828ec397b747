#include "metaschemas.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char schema[] = {
#embed "../JSONSchema/Metaschemas/schema.json"
};
static const unsigned char core[] = {
#embed "../JSONSchema/Metaschemas/core.json"
};
static const unsigned char applicator[] = {
#embed "../JSONSchema/Metaschemas/applicator.json"
};
static const unsigned char unevaluated[] = {
#embed "../JSONSchema/Metaschemas/unevaluated.json"
};
static const unsigned char validation[] = {
#embed "../JSONSchema/Metaschemas/validation.json"
};
static const unsigned char meta_data[] = {
#embed "../JSONSchema/Metaschemas/meta-data.json"
};
static const unsigned char format_annotation[] = {
#embed "../JSONSchema/Metaschemas/format-annotation.json"
};
static const unsigned char format_assertion[] = {
#embed "../JSONSchema/Metaschemas/format-assertion.json"
};
static const unsigned char content[] = {
#embed "../JSONSchema/Metaschemas/content.json"
};

static const struct {
  const unsigned char *bytes;
  long size;
} documents[] = {
    {schema, sizeof schema},
    {core, sizeof core},
    {applicator, sizeof applicator},
    {unevaluated, sizeof unevaluated},
    {validation, sizeof validation},
    {meta_data, sizeof meta_data},
    {format_annotation, sizeof format_annotation},
    {format_assertion, sizeof format_assertion},
    {content, sizeof content},
};

long metaschema_count(void) { return sizeof documents / sizeof documents[0]; }

const unsigned char *metaschema(long index, long *size) {
  if (index < 0 || index >= metaschema_count()) return 0;
  *size = documents[index].size;
  return documents[index].bytes;
}
