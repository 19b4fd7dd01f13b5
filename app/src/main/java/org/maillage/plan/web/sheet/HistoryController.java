package org.maillage.plan.web.sheet;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.convention.Histories;
import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.web.Answers;
import org.maillage.plan.web.SheetDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The history of an action, with that of the news one may read.
@Controller
class HistoryController {

    private final SheetDesk sheets;
    private final SheetHeads heads;
    private final Histories histories;

    HistoryController(SheetDesk sheets, SheetHeads heads, Histories histories) {
        this.sheets = sheets;
        this.heads = heads;
        this.histories = histories;
    }

    @GetMapping("/espace/{convention}/plan/actions/{code}/historique")
    ModelAndView show(Space space, @PathVariable String code) {
        ActionSheet sheet = sheets.getSheet(space, code);
        List<UUID> subjects = Stream.concat(
                        Stream.of(sheet.id().value()),
                        sheet.notes().stream().map(note -> note.id().value()))
                .toList();
        SheetHead head = heads.headOf(space, sheet, SheetTab.HISTORY);
        return Answers.page("plan/history", new HistoryPage(head, histories.of(space, subjects)));
    }
}
