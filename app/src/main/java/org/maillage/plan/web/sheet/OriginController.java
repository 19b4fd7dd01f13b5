package org.maillage.plan.web.sheet;

import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What an imported file said of an action and that has no other place.
@Controller
class OriginController {

    private final SheetDesk sheets;
    private final SheetHeads heads;

    OriginController(SheetDesk sheets, SheetHeads heads) {
        this.sheets = sheets;
        this.heads = heads;
    }

    @GetMapping("/espace/{convention}/plan/actions/{code}/origine")
    ModelAndView show(Space space, @PathVariable String code) {
        ActionSheet sheet = sheets.getSheet(space, code);
        if (sheet.content().origin().isEmpty()) {
            throw NotFound.of("Origin of action", code);
        }
        SheetHead head = heads.headOf(space, sheet, SheetTab.ORIGIN);
        return Answers.page("plan/origin", new OriginPage(head, sheet.content().origin()));
    }
}
