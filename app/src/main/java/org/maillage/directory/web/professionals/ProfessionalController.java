package org.maillage.directory.web.professionals;

import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Space;
import org.maillage.directory.professionals.Professional;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// Who does what near here: the list, as a page and as a file, and one of them.
@Controller
@RequestMapping("/espace/{convention}" + Professional.PATH)
class ProfessionalController {

    private final ProfessionalPages pages;
    private final ProfessionalTables tables;
    private final MeetingPages meetings;

    ProfessionalController(ProfessionalPages pages, ProfessionalTables tables, MeetingPages meetings) {
        this.pages = pages;
        this.tables = tables;
        this.meetings = meetings;
    }

    @GetMapping
    ModelAndView list(Space space, @RequestParam MultiValueMap<String, String> parameters) {
        return Answers.page("directory/professionals", pages.pageOf(space, parameters));
    }

    @GetMapping("/export.{format}")
    View export(Space space, @PathVariable String format, @RequestParam MultiValueMap<String, String> parameters) {
        return tables.of(space, TableFormat.of(format), pages.read(space, parameters));
    }

    @GetMapping("/{professional}")
    ModelAndView show(Space space, @PathVariable("professional") String address) {
        return Answers.page("directory/professional", pages.sheetOf(space, address));
    }

    @GetMapping("/rencontres")
    ModelAndView listMeetings(Space space, @RequestParam(name = "lieu", defaultValue = "") String place) {
        return Answers.page("directory/professional-meetings", meetings.pageOf(space, place));
    }
}
