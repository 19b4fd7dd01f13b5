package org.maillage.convention.web.portable;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.SignedInPerson;
import org.maillage.convention.portable.BringingBack;
import org.maillage.convention.portable.ReceivedFiles;
import org.maillage.convention.web.Administrators;
import org.maillage.site.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Receives the file of a convention: only one that can be brought back is kept.
@Controller
@RequestMapping(ReceptionController.PATH)
class ReceptionController {

    static final String PATH = "/administration/conventions/rapporter";

    private final BringingBack bringingBack;
    private final ReceivedFiles files;

    ReceptionController(BringingBack bringingBack, ReceivedFiles files) {
        this.bringingBack = bringingBack;
        this.files = files;
    }

    @GetMapping
    ModelAndView form(@AuthenticationPrincipal SignedInPerson person) {
        Administrators.require(person);
        return page(FormErrors.NONE);
    }

    @PostMapping
    ModelAndView receive(
            @AuthenticationPrincipal SignedInPerson person,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Administrators.require(person);
        if (file == null || file.isEmpty()) {
            return refused("Choisissez le fichier .zip d’une convention emportée de Maillage.");
        }
        byte[] content = file.getBytes();
        return switch (files.aside(content, bringingBack::check)) {
            case BringingBack.Verdict.Unfit(String sentence) -> refused(sentence);
            case BringingBack.Verdict.Fit _ -> kept(file.getOriginalFilename(), content, person);
        };
    }

    private ModelAndView kept(@Nullable String name, byte[] content, SignedInPerson person) {
        var id = files.keep(name == null ? "convention.zip" : name, content, person.person());
        return new ModelAndView("redirect:" + PATH + "/" + id);
    }

    private ModelAndView refused(String sentence) {
        var view = page(FormErrors.of("file", sentence));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(FormErrors errors) {
        return new ModelAndView("convention/reception", "page", new ReceptionPage(files.listAll(), errors));
    }
}
