/* Written by scripts/embed-resources. */
#include "CResources.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_1[] = {
#embed "../../Sources/JSONSchema/Metaschemas/applicator.json" suffix(,)
0};
static const unsigned char file_2[] = {
#embed "../../Sources/JSONSchema/Metaschemas/content.json" suffix(,)
0};
static const unsigned char file_3[] = {
#embed "../../Sources/JSONSchema/Metaschemas/core.json" suffix(,)
0};
static const unsigned char file_4[] = {
#embed "../../Sources/JSONSchema/Metaschemas/format-annotation.json" suffix(,)
0};
static const unsigned char file_5[] = {
#embed "../../Sources/JSONSchema/Metaschemas/format-assertion.json" suffix(,)
0};
static const unsigned char file_6[] = {
#embed "../../Sources/JSONSchema/Metaschemas/meta-data.json" suffix(,)
0};
static const unsigned char file_7[] = {
#embed "../../Sources/JSONSchema/Metaschemas/schema.json" suffix(,)
0};
static const unsigned char file_8[] = {
#embed "../../Sources/JSONSchema/Metaschemas/unevaluated.json" suffix(,)
0};
static const unsigned char file_9[] = {
#embed "../../Sources/JSONSchema/Metaschemas/validation.json" suffix(,)
0};
static const unsigned char file_10[] = {
#embed "../../Sources/Content/Schemas/calendar.json" suffix(,)
0};
static const unsigned char file_11[] = {
#embed "../../Sources/Content/Schemas/catalogue.json" suffix(,)
0};
static const unsigned char file_12[] = {
#embed "../../Sources/Content/Schemas/commitment.json" suffix(,)
0};
static const unsigned char file_13[] = {
#embed "../../Sources/Content/Schemas/common.json" suffix(,)
0};
static const unsigned char file_14[] = {
#embed "../../Sources/Content/Schemas/community.json" suffix(,)
0};
static const unsigned char file_15[] = {
#embed "../../Sources/Content/Schemas/duty.json" suffix(,)
0};
static const unsigned char file_16[] = {
#embed "../../Sources/Content/Schemas/finance.json" suffix(,)
0};
static const unsigned char file_17[] = {
#embed "../../Sources/Content/Schemas/ledger.json" suffix(,)
0};
static const unsigned char file_18[] = {
#embed "../../Sources/Content/Schemas/page.json" suffix(,)
0};
static const unsigned char file_19[] = {
#embed "../../Sources/Content/Schemas/party.json" suffix(,)
0};
static const unsigned char file_20[] = {
#embed "../../Sources/Content/Schemas/posts.json" suffix(,)
0};
static const unsigned char file_21[] = {
#embed "../../Sources/Content/Schemas/residency.json" suffix(,)
0};
static const unsigned char file_22[] = {
#embed "../../Sources/Content/Schemas/roster.json" suffix(,)
0};
static const unsigned char file_23[] = {
#embed "../../Sources/Content/Schemas/rules.json" suffix(,)
0};
static const unsigned char file_24[] = {
#embed "../../Sources/Content/Schemas/service.json" suffix(,)
0};
static const unsigned char file_25[] = {
#embed "../../Sources/Content/Schemas/supervision.json" suffix(,)
0};
static const unsigned char file_26[] = {
#embed "../../Sources/Content/Schemas/triage.json" suffix(,)
0};
static const unsigned char file_27[] = {
#embed "../../site/assets/search.js" suffix(,)
0};
static const unsigned char file_28[] = {
#embed "../../site/assets/site.css" suffix(,)
0};
static const unsigned char file_29[] = {
#embed "../../site/strings/en.yaml" suffix(,)
0};
static const unsigned char file_30[] = {
#embed "../../site/strings/zh-Hans.yaml" suffix(,)
0};
static const unsigned char file_31[] = {
#embed "../../site/templates/404.mustache" suffix(,)
0};
static const unsigned char file_32[] = {
#embed "../../site/templates/abbreviations.mustache" suffix(,)
0};
static const unsigned char file_33[] = {
#embed "../../site/templates/accounts.mustache" suffix(,)
0};
static const unsigned char file_34[] = {
#embed "../../site/templates/attachments.mustache" suffix(,)
0};
static const unsigned char file_35[] = {
#embed "../../site/templates/catalogue.mustache" suffix(,)
0};
static const unsigned char file_36[] = {
#embed "../../site/templates/chart.mustache" suffix(,)
0};
static const unsigned char file_37[] = {
#embed "../../site/templates/commitment-card.mustache" suffix(,)
0};
static const unsigned char file_38[] = {
#embed "../../site/templates/commitment-list.mustache" suffix(,)
0};
static const unsigned char file_39[] = {
#embed "../../site/templates/commitment.mustache" suffix(,)
0};
static const unsigned char file_40[] = {
#embed "../../site/templates/commitments.mustache" suffix(,)
0};
static const unsigned char file_41[] = {
#embed "../../site/templates/committee.mustache" suffix(,)
0};
static const unsigned char file_42[] = {
#embed "../../site/templates/complaint.mustache" suffix(,)
0};
static const unsigned char file_43[] = {
#embed "../../site/templates/contents.mustache" suffix(,)
0};
static const unsigned char file_44[] = {
#embed "../../site/templates/coverage.mustache" suffix(,)
0};
static const unsigned char file_45[] = {
#embed "../../site/templates/disclosure.mustache" suffix(,)
0};
static const unsigned char file_46[] = {
#embed "../../site/templates/duties.mustache" suffix(,)
0};
static const unsigned char file_47[] = {
#embed "../../site/templates/duty-card.mustache" suffix(,)
0};
static const unsigned char file_48[] = {
#embed "../../site/templates/duty.mustache" suffix(,)
0};
static const unsigned char file_49[] = {
#embed "../../site/templates/erased.mustache" suffix(,)
0};
static const unsigned char file_50[] = {
#embed "../../site/templates/feeds.mustache" suffix(,)
0};
static const unsigned char file_51[] = {
#embed "../../site/templates/figure.mustache" suffix(,)
0};
static const unsigned char file_52[] = {
#embed "../../site/templates/find.mustache" suffix(,)
0};
static const unsigned char file_53[] = {
#embed "../../site/templates/footer.mustache" suffix(,)
0};
static const unsigned char file_54[] = {
#embed "../../site/templates/free.mustache" suffix(,)
0};
static const unsigned char file_55[] = {
#embed "../../site/templates/header.mustache" suffix(,)
0};
static const unsigned char file_56[] = {
#embed "../../site/templates/home.mustache" suffix(,)
0};
static const unsigned char file_57[] = {
#embed "../../site/templates/kept.mustache" suffix(,)
0};
static const unsigned char file_58[] = {
#embed "../../site/templates/layout.mustache" suffix(,)
0};
static const unsigned char file_59[] = {
#embed "../../site/templates/metadata.mustache" suffix(,)
0};
static const unsigned char file_60[] = {
#embed "../../site/templates/moved.mustache" suffix(,)
0};
static const unsigned char file_61[] = {
#embed "../../site/templates/notice-card.mustache" suffix(,)
0};
static const unsigned char file_62[] = {
#embed "../../site/templates/notice.mustache" suffix(,)
0};
static const unsigned char file_63[] = {
#embed "../../site/templates/notices.mustache" suffix(,)
0};
static const unsigned char file_64[] = {
#embed "../../site/templates/office.mustache" suffix(,)
0};
static const unsigned char file_65[] = {
#embed "../../site/templates/person.mustache" suffix(,)
0};
static const unsigned char file_66[] = {
#embed "../../site/templates/phone.mustache" suffix(,)
0};
static const unsigned char file_67[] = {
#embed "../../site/templates/seal.mustache" suffix(,)
0};
static const unsigned char file_68[] = {
#embed "../../site/templates/search.mustache" suffix(,)
0};
static const unsigned char file_69[] = {
#embed "../../site/templates/series.mustache" suffix(,)
0};
static const unsigned char file_70[] = {
#embed "../../site/templates/sheet.mustache" suffix(,)
0};
static const unsigned char file_71[] = {
#embed "../../site/templates/sheets.mustache" suffix(,)
0};
static const unsigned char file_72[] = {
#embed "../../site/templates/supervision.mustache" suffix(,)
0};
static const unsigned char file_73[] = {
#embed "../../site/templates/tables.mustache" suffix(,)
0};
static const unsigned char file_74[] = {
#embed "../../site/templates/text-list.mustache" suffix(,)
0};
static const unsigned char file_75[] = {
#embed "../../site/templates/withdrawal.mustache" suffix(,)
0};
static const unsigned char file_76[] = {
#embed "../../site/templates/worker-card.mustache" suffix(,)
0};
static const unsigned char file_77[] = {
#embed "../../site/templates/worker.mustache" suffix(,)
0};
static const unsigned char file_78[] = {
#embed "../../site/templates/workers.mustache" suffix(,)
0};
static const unsigned char file_79[] = {
#embed "../../content/calendar.yaml" suffix(,)
0};
static const unsigned char file_80[] = {
#embed "../../Sources/Content/Starter/content/catalogue.yaml" suffix(,)
0};
static const unsigned char file_81[] = {
#embed "../../Sources/Content/Starter/content/commitments/visit.md" suffix(,)
0};
static const unsigned char file_82[] = {
#embed "../../Sources/Content/Starter/content/community.yaml" suffix(,)
0};
static const unsigned char file_83[] = {
#embed "../../Sources/Content/Starter/content/duties/desk.md" suffix(,)
0};
static const unsigned char file_84[] = {
#embed "../../Sources/Content/Starter/content/duties/secretary.md" suffix(,)
0};
static const unsigned char file_85[] = {
#embed "../../Sources/Content/Starter/content/finance/2026-q1.csv" suffix(,)
0};
static const unsigned char file_86[] = {
#embed "../../Sources/Content/Starter/content/finance/2026-q1.md" suffix(,)
0};
static const unsigned char file_87[] = {
#embed "../../Sources/Content/Starter/content/pages/about.md" suffix(,)
0};
static const unsigned char file_88[] = {
#embed "../../Sources/Content/Starter/content/party/2026-plan.md" suffix(,)
0};
static const unsigned char file_89[] = {
#embed "../../Sources/Content/Starter/content/posts.yaml" suffix(,)
0};
static const unsigned char file_90[] = {
#embed "../../Sources/Content/Starter/content/residency/2026-meeting.md" suffix(,)
0};
static const unsigned char file_91[] = {
#embed "../../Sources/Content/Starter/content/roster.csv" suffix(,)
0};
static const unsigned char file_92[] = {
#embed "../../Sources/Content/Starter/content/service.csv" suffix(,)
0};
static const unsigned char file_93[] = {
#embed "../../Sources/Content/Starter/content/supervision/how-to-complain.md" suffix(,)
0};

static const struct embedded_file files[] = {
    {"metaschemas/applicator.json", file_1, sizeof file_1 - 1},
    {"metaschemas/content.json", file_2, sizeof file_2 - 1},
    {"metaschemas/core.json", file_3, sizeof file_3 - 1},
    {"metaschemas/format-annotation.json", file_4, sizeof file_4 - 1},
    {"metaschemas/format-assertion.json", file_5, sizeof file_5 - 1},
    {"metaschemas/meta-data.json", file_6, sizeof file_6 - 1},
    {"metaschemas/schema.json", file_7, sizeof file_7 - 1},
    {"metaschemas/unevaluated.json", file_8, sizeof file_8 - 1},
    {"metaschemas/validation.json", file_9, sizeof file_9 - 1},
    {"schemas/calendar.json", file_10, sizeof file_10 - 1},
    {"schemas/catalogue.json", file_11, sizeof file_11 - 1},
    {"schemas/commitment.json", file_12, sizeof file_12 - 1},
    {"schemas/common.json", file_13, sizeof file_13 - 1},
    {"schemas/community.json", file_14, sizeof file_14 - 1},
    {"schemas/duty.json", file_15, sizeof file_15 - 1},
    {"schemas/finance.json", file_16, sizeof file_16 - 1},
    {"schemas/ledger.json", file_17, sizeof file_17 - 1},
    {"schemas/page.json", file_18, sizeof file_18 - 1},
    {"schemas/party.json", file_19, sizeof file_19 - 1},
    {"schemas/posts.json", file_20, sizeof file_20 - 1},
    {"schemas/residency.json", file_21, sizeof file_21 - 1},
    {"schemas/roster.json", file_22, sizeof file_22 - 1},
    {"schemas/rules.json", file_23, sizeof file_23 - 1},
    {"schemas/service.json", file_24, sizeof file_24 - 1},
    {"schemas/supervision.json", file_25, sizeof file_25 - 1},
    {"schemas/triage.json", file_26, sizeof file_26 - 1},
    {"site/assets/search.js", file_27, sizeof file_27 - 1},
    {"site/assets/site.css", file_28, sizeof file_28 - 1},
    {"site/strings/en.yaml", file_29, sizeof file_29 - 1},
    {"site/strings/zh-Hans.yaml", file_30, sizeof file_30 - 1},
    {"site/templates/404.mustache", file_31, sizeof file_31 - 1},
    {"site/templates/abbreviations.mustache", file_32, sizeof file_32 - 1},
    {"site/templates/accounts.mustache", file_33, sizeof file_33 - 1},
    {"site/templates/attachments.mustache", file_34, sizeof file_34 - 1},
    {"site/templates/catalogue.mustache", file_35, sizeof file_35 - 1},
    {"site/templates/chart.mustache", file_36, sizeof file_36 - 1},
    {"site/templates/commitment-card.mustache", file_37, sizeof file_37 - 1},
    {"site/templates/commitment-list.mustache", file_38, sizeof file_38 - 1},
    {"site/templates/commitment.mustache", file_39, sizeof file_39 - 1},
    {"site/templates/commitments.mustache", file_40, sizeof file_40 - 1},
    {"site/templates/committee.mustache", file_41, sizeof file_41 - 1},
    {"site/templates/complaint.mustache", file_42, sizeof file_42 - 1},
    {"site/templates/contents.mustache", file_43, sizeof file_43 - 1},
    {"site/templates/coverage.mustache", file_44, sizeof file_44 - 1},
    {"site/templates/disclosure.mustache", file_45, sizeof file_45 - 1},
    {"site/templates/duties.mustache", file_46, sizeof file_46 - 1},
    {"site/templates/duty-card.mustache", file_47, sizeof file_47 - 1},
    {"site/templates/duty.mustache", file_48, sizeof file_48 - 1},
    {"site/templates/erased.mustache", file_49, sizeof file_49 - 1},
    {"site/templates/feeds.mustache", file_50, sizeof file_50 - 1},
    {"site/templates/figure.mustache", file_51, sizeof file_51 - 1},
    {"site/templates/find.mustache", file_52, sizeof file_52 - 1},
    {"site/templates/footer.mustache", file_53, sizeof file_53 - 1},
    {"site/templates/free.mustache", file_54, sizeof file_54 - 1},
    {"site/templates/header.mustache", file_55, sizeof file_55 - 1},
    {"site/templates/home.mustache", file_56, sizeof file_56 - 1},
    {"site/templates/kept.mustache", file_57, sizeof file_57 - 1},
    {"site/templates/layout.mustache", file_58, sizeof file_58 - 1},
    {"site/templates/metadata.mustache", file_59, sizeof file_59 - 1},
    {"site/templates/moved.mustache", file_60, sizeof file_60 - 1},
    {"site/templates/notice-card.mustache", file_61, sizeof file_61 - 1},
    {"site/templates/notice.mustache", file_62, sizeof file_62 - 1},
    {"site/templates/notices.mustache", file_63, sizeof file_63 - 1},
    {"site/templates/office.mustache", file_64, sizeof file_64 - 1},
    {"site/templates/person.mustache", file_65, sizeof file_65 - 1},
    {"site/templates/phone.mustache", file_66, sizeof file_66 - 1},
    {"site/templates/seal.mustache", file_67, sizeof file_67 - 1},
    {"site/templates/search.mustache", file_68, sizeof file_68 - 1},
    {"site/templates/series.mustache", file_69, sizeof file_69 - 1},
    {"site/templates/sheet.mustache", file_70, sizeof file_70 - 1},
    {"site/templates/sheets.mustache", file_71, sizeof file_71 - 1},
    {"site/templates/supervision.mustache", file_72, sizeof file_72 - 1},
    {"site/templates/tables.mustache", file_73, sizeof file_73 - 1},
    {"site/templates/text-list.mustache", file_74, sizeof file_74 - 1},
    {"site/templates/withdrawal.mustache", file_75, sizeof file_75 - 1},
    {"site/templates/worker-card.mustache", file_76, sizeof file_76 - 1},
    {"site/templates/worker.mustache", file_77, sizeof file_77 - 1},
    {"site/templates/workers.mustache", file_78, sizeof file_78 - 1},
    {"starter/content/calendar.yaml", file_79, sizeof file_79 - 1},
    {"starter/content/catalogue.yaml", file_80, sizeof file_80 - 1},
    {"starter/content/commitments/visit.md", file_81, sizeof file_81 - 1},
    {"starter/content/community.yaml", file_82, sizeof file_82 - 1},
    {"starter/content/duties/desk.md", file_83, sizeof file_83 - 1},
    {"starter/content/duties/secretary.md", file_84, sizeof file_84 - 1},
    {"starter/content/finance/2026-q1.csv", file_85, sizeof file_85 - 1},
    {"starter/content/finance/2026-q1.md", file_86, sizeof file_86 - 1},
    {"starter/content/pages/about.md", file_87, sizeof file_87 - 1},
    {"starter/content/party/2026-plan.md", file_88, sizeof file_88 - 1},
    {"starter/content/posts.yaml", file_89, sizeof file_89 - 1},
    {"starter/content/residency/2026-meeting.md", file_90, sizeof file_90 - 1},
    {"starter/content/roster.csv", file_91, sizeof file_91 - 1},
    {"starter/content/service.csv", file_92, sizeof file_92 - 1},
    {"starter/content/supervision/how-to-complain.md", file_93, sizeof file_93 - 1},
};

long embedded_file_count(void) { return sizeof files / sizeof *files; }

const struct embedded_file *embedded_file(long index) { return &files[index]; }
