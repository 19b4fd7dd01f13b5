package org.maillage.bench;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What a page cannot be faster than: the same filters, session and compression, one query, as many bytes.
@Controller
@TestComponent
class Floor {

    private final JdbcClient jdbc;

    Floor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/espace/plancher/{slug}")
    void signedIn(@PathVariable String slug, @RequestParam int bytes, HttpServletResponse answer) throws IOException {
        append(slug, bytes, answer);
    }

    @GetMapping("/dev/plancher/{slug}")
    void open(@PathVariable String slug, @RequestParam int bytes, HttpServletResponse answer) throws IOException {
        append(slug, bytes, answer);
    }

    private void append(String slug, int bytes, HttpServletResponse answer) throws IOException {
        var lines = jdbc.sql("""
                        select '<tr><th scope="row">' || a.code || '</th><td><a href="/plan/actions/' || a.code || '">'
                          || a.title || '</a></td><td>' || a.progress || '</td></tr>'
                        from plan.action a join convention.convention c on c.id = a.convention_id
                        where c.slug = ? and a.deleted_at is null order by a.code
                        """).param(slug).query(String.class).list();
        var page = new StringBuilder(bytes + 512);
        for (int line = 0; page.length() < bytes; line++) {
            page.append(lines.get(line % lines.size())).append('\n');
        }
        answer.setContentType("text/html;charset=UTF-8");
        answer.getOutputStream().write(page.substring(0, bytes).getBytes(StandardCharsets.UTF_8));
    }
}
