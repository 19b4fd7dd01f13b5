package org.maillage.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One structure of `annuaire.yaml`: its fields by their keys, as people would type them.
///
/// @param sheet by key of field, such as `addressMore`
/// @param services each by key of field
/// @param owner key of the organisation that keeps the sheet, or null
/// @param checked the day it was said to be right, or null
record DemoStructure(
        Map<String, String> sheet,
        List<Map<String, String>> services,
        @Nullable String owner,
        @Nullable String checked) {}
