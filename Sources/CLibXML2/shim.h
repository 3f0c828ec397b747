#pragma once
#include <libxml/xmlversion.h>
// libxml2's headers would bring the system's ICU, whose types clash with those of Foundation's own
// ICU. Nothing here uses them; they stand only at the end of a structure that is handled by pointer.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
