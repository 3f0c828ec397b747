/* Written by scripts/embed-resources. */
#include "embedded-files.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_1[] = {
#embed "../../Sources/Content/Schemas/calendar.json" suffix(,)
0};
static const unsigned char file_2[] = {
#embed "../../Sources/Content/Schemas/catalogue.json" suffix(,)
0};
static const unsigned char file_3[] = {
#embed "../../Sources/Content/Schemas/commitment.json" suffix(,)
0};
static const unsigned char file_4[] = {
#embed "../../Sources/Content/Schemas/common.json" suffix(,)
0};
static const unsigned char file_5[] = {
#embed "../../Sources/Content/Schemas/community.json" suffix(,)
0};
static const unsigned char file_6[] = {
#embed "../../Sources/Content/Schemas/duty.json" suffix(,)
0};
static const unsigned char file_7[] = {
#embed "../../Sources/Content/Schemas/finance.json" suffix(,)
0};
static const unsigned char file_8[] = {
#embed "../../Sources/Content/Schemas/ledger.json" suffix(,)
0};
static const unsigned char file_9[] = {
#embed "../../Sources/Content/Schemas/page.json" suffix(,)
0};
static const unsigned char file_10[] = {
#embed "../../Sources/Content/Schemas/party.json" suffix(,)
0};
static const unsigned char file_11[] = {
#embed "../../Sources/Content/Schemas/posts.json" suffix(,)
0};
static const unsigned char file_12[] = {
#embed "../../Sources/Content/Schemas/residency.json" suffix(,)
0};
static const unsigned char file_13[] = {
#embed "../../Sources/Content/Schemas/roster.json" suffix(,)
0};
static const unsigned char file_14[] = {
#embed "../../Sources/Content/Schemas/rules.json" suffix(,)
0};
static const unsigned char file_15[] = {
#embed "../../Sources/Content/Schemas/service.json" suffix(,)
0};
static const unsigned char file_16[] = {
#embed "../../Sources/Content/Schemas/supervision.json" suffix(,)
0};
static const unsigned char file_17[] = {
#embed "../../Sources/Content/Schemas/triage.json" suffix(,)
0};
static const unsigned char file_18[] = {
#embed "../../Sources/Content/Starter/content/catalogue.yaml" suffix(,)
0};
static const unsigned char file_19[] = {
#embed "../../Sources/Content/Starter/content/commitments/visit.md" suffix(,)
0};
static const unsigned char file_20[] = {
#embed "../../Sources/Content/Starter/content/community.yaml" suffix(,)
0};
static const unsigned char file_21[] = {
#embed "../../Sources/Content/Starter/content/duties/desk.md" suffix(,)
0};
static const unsigned char file_22[] = {
#embed "../../Sources/Content/Starter/content/duties/secretary.md" suffix(,)
0};
static const unsigned char file_23[] = {
#embed "../../Sources/Content/Starter/content/finance/2026-q1.csv" suffix(,)
0};
static const unsigned char file_24[] = {
#embed "../../Sources/Content/Starter/content/finance/2026-q1.md" suffix(,)
0};
static const unsigned char file_25[] = {
#embed "../../Sources/Content/Starter/content/pages/about.md" suffix(,)
0};
static const unsigned char file_26[] = {
#embed "../../Sources/Content/Starter/content/party/2026-plan.md" suffix(,)
0};
static const unsigned char file_27[] = {
#embed "../../Sources/Content/Starter/content/posts.yaml" suffix(,)
0};
static const unsigned char file_28[] = {
#embed "../../Sources/Content/Starter/content/residency/2026-meeting.md" suffix(,)
0};
static const unsigned char file_29[] = {
#embed "../../Sources/Content/Starter/content/roster.csv" suffix(,)
0};
static const unsigned char file_30[] = {
#embed "../../Sources/Content/Starter/content/service.csv" suffix(,)
0};
static const unsigned char file_31[] = {
#embed "../../Sources/Content/Starter/content/supervision/how-to-complain.md" suffix(,)
0};

static const struct embedded_file files[] = {
    {"schemas/calendar.json", file_1, sizeof file_1 - 1},
    {"schemas/catalogue.json", file_2, sizeof file_2 - 1},
    {"schemas/commitment.json", file_3, sizeof file_3 - 1},
    {"schemas/common.json", file_4, sizeof file_4 - 1},
    {"schemas/community.json", file_5, sizeof file_5 - 1},
    {"schemas/duty.json", file_6, sizeof file_6 - 1},
    {"schemas/finance.json", file_7, sizeof file_7 - 1},
    {"schemas/ledger.json", file_8, sizeof file_8 - 1},
    {"schemas/page.json", file_9, sizeof file_9 - 1},
    {"schemas/party.json", file_10, sizeof file_10 - 1},
    {"schemas/posts.json", file_11, sizeof file_11 - 1},
    {"schemas/residency.json", file_12, sizeof file_12 - 1},
    {"schemas/roster.json", file_13, sizeof file_13 - 1},
    {"schemas/rules.json", file_14, sizeof file_14 - 1},
    {"schemas/service.json", file_15, sizeof file_15 - 1},
    {"schemas/supervision.json", file_16, sizeof file_16 - 1},
    {"schemas/triage.json", file_17, sizeof file_17 - 1},
    {"starter/content/catalogue.yaml", file_18, sizeof file_18 - 1},
    {"starter/content/commitments/visit.md", file_19, sizeof file_19 - 1},
    {"starter/content/community.yaml", file_20, sizeof file_20 - 1},
    {"starter/content/duties/desk.md", file_21, sizeof file_21 - 1},
    {"starter/content/duties/secretary.md", file_22, sizeof file_22 - 1},
    {"starter/content/finance/2026-q1.csv", file_23, sizeof file_23 - 1},
    {"starter/content/finance/2026-q1.md", file_24, sizeof file_24 - 1},
    {"starter/content/pages/about.md", file_25, sizeof file_25 - 1},
    {"starter/content/party/2026-plan.md", file_26, sizeof file_26 - 1},
    {"starter/content/posts.yaml", file_27, sizeof file_27 - 1},
    {"starter/content/residency/2026-meeting.md", file_28, sizeof file_28 - 1},
    {"starter/content/roster.csv", file_29, sizeof file_29 - 1},
    {"starter/content/service.csv", file_30, sizeof file_30 - 1},
    {"starter/content/supervision/how-to-complain.md", file_31, sizeof file_31 - 1},
};

long embedded_file_count(void) { return sizeof files / sizeof *files; }

const struct embedded_file *embedded_file(long index) { return &files[index]; }
