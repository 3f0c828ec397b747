#pragma once

#include "embedded-files.h"
#include "metaschemas.h"
