package org.maillage;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody's browser, without script: keeps its cookies, follows redirections, sends the token of the page it read.
public final class PlainBrowser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String SESSION = "maillage";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI site;
    private String token = "";
    private String from = "same-origin";

    public PlainBrowser(int port) {
        site = URI.create("http://localhost:" + port + "/");
    }

    public HttpResponse<String> open(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        return submit(
                path,
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    /// @param form as a browser writes it, without the token
    public HttpResponse<String> submit(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", from)
                .POST(BodyPublishers.ofString("_csrf=" + encode(token) + "&" + form)));
    }

    public HttpResponse<String> signIn(String email, String password) {
        open("/connexion");
        return submit("/connexion", Map.of("email", email, "password", password));
    }

    public boolean isSignedIn() {
        return open("/espace/compte").body().contains("Mes données");
    }

    /// As if it had ended while a page stood open.
    public void loseSession() {
        forget(SESSION);
    }

    public void useSession(String id) {
        var cookie = new HttpCookie(SESSION, Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8)));
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(site, cookie);
    }

    public void loseToken() {
        token = "périmé";
    }

    /// As if the page stood on another site.
    public void sendFromElsewhere() {
        from = "cross-site";
    }

    @Override
    public void close() {
        client.close();
    }

    private void forget(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(site, cookie));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
