package org.maillage.site.dev;

import jakarta.servlet.http.HttpServletRequest;
import org.maillage.site.Place;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows every piece of the interface in every state; exists only with `maillage.development=true`.
@Controller
@ConditionalOnProperty("maillage.development")
class GalleryController {

    @GetMapping("/dev/composants")
    String gallery(HttpServletRequest request, Model model) {
        request.setAttribute(Place.ATTRIBUTE, SampleSpace.place());
        model.addAttribute("page", GalleryPage.full());
        return "dev/composants";
    }
}
