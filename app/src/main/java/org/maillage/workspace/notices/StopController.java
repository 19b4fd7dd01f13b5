package org.maillage.workspace.notices;

import java.util.Optional;
import java.util.UUID;
import org.maillage.base.notices.Asked;
import org.maillage.base.notices.NoticeChoices;
import org.maillage.base.notices.Way;
import org.maillage.site.Answers;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Stops the mails of one kind for who holds one of them, without signing in; mail programs post here by themselves
/// (RFC 8058). It shows nothing of who it is about.
@Controller
@RequestMapping("/notifications/{token}/{told}")
class StopController {

    private final NoticeChoices choices;
    private final Asked asked;

    StopController(NoticeChoices choices, Asked asked) {
        this.choices = choices;
        this.asked = asked;
    }

    static String path(String token, String kind) {
        return "/notifications/" + token + "/" + kind;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token, @PathVariable("told") String kind) {
        Optional<Way> before = Optional.ofNullable(choices.of(person(token)).get(kind));
        boolean stopped =
                before.filter(way -> way == Way.NEVER || way == Way.SCREEN).isPresent();
        return Answers.page("workspace/notice-stop", page(token, kind, stopped));
    }

    @PostMapping
    ModelAndView stop(@PathVariable String token, @PathVariable("told") String kind) {
        StopPage page = page(token, kind, true);
        choices.choose(person(token), kind, kind.equals(Way.OF_DIGEST) ? Way.NEVER : Way.SCREEN);
        return Answers.page("workspace/notice-stop", page);
    }

    private UUID person(String token) {
        return choices.findByStopToken(token).orElseThrow(() -> NotFound.of("Stop link", "of a mail"));
    }

    private StopPage page(String token, String kind, boolean stopped) {
        String title = kind.equals(Way.OF_DIGEST)
                ? "Le résumé de ce qui a changé"
                : asked.sources().stream()
                        .filter(source -> source.kind().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> NotFound.of("Kind of ask", kind))
                        .title();
        return new StopPage(title, path(token, kind), stopped);
    }
}
