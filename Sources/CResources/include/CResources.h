#pragma once

#include "metaschemas.h"
