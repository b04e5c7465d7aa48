#include "core/readers/text_reader.h"
