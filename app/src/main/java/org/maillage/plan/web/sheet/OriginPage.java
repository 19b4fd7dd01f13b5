package org.maillage.plan.web.sheet;

import java.util.List;
import org.maillage.plan.OriginField;

/// The cells of the imported file that have no place of their own, as they were.
public record OriginPage(SheetHead head, List<OriginField> fields) {}
