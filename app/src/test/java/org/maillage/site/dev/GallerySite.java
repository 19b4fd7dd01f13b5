package org.maillage.site.dev;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.maillage.site.Flash;
import org.maillage.site.SampleFrames;
import org.maillage.site.SignedIn;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// Serves the gallery to a browser under the real content security policy, without database.
final class GallerySite implements AutoCloseable {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'";

    private final HttpServer server;

    GallerySite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = page().getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> answer(exchange, "text/html;charset=UTF-8", page));
        server.createContext("/assets/", exchange -> {
            boolean style = exchange.getRequestURI().getPath().endsWith(".css");
            answer(
                    exchange,
                    style ? "text/css;charset=UTF-8" : "text/javascript;charset=UTF-8",
                    style ? SampleFrames.style() : SampleFrames.script());
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/dev/composants";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// The gallery as an administrator sees it just after having done something.
    static String page() {
        MockMvc site = MockMvcBuilders.standaloneSetup(new GalleryController())
                .setViewResolvers(SampleFrames.views())
                .build();
        record Claire(String displayName, boolean administrator) implements SignedIn {}
        try {
            return site.perform(get("/dev/composants")
                            .principal(new TestingAuthenticationToken(new Claire("Claire Lemoine", true), null))
                            .flashAttr("flash", new Flash("L’action VS-04 est supprimée.", "/dev/retablissement")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception broken) {
            throw new IllegalStateException("The gallery must render", broken);
        }
    }

    private static void answer(HttpExchange exchange, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(200, content.length);
        try (exchange) {
            exchange.getResponseBody().write(content);
        }
    }
}
