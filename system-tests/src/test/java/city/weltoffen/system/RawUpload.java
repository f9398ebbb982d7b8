package city.weltoffen.system;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a sender gets who writes the whole of a large upload before it reads a byte, as many simple clients do. */
record RawUpload(String head, String body) {

    private static final int MEGABYTE = 1024 * 1024;

    static RawUpload of(Api api, int megabytes) throws IOException {
        var gateway = URI.create(api.gateway());
        var form = new Form(List.of(Page.of("large.json", " ".repeat(megabytes * MEGABYTE))));
        var body = form.bytes();
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write("""
                    POST /api/calls/imports HTTP/1.1\r
                    Host: %s:%d\r
                    Authorization: Bearer %s\r
                    Accept-Language: en\r
                    Content-Type: %s\r
                    Content-Length: %d\r
                    Connection: close\r
                    \r
                    """.formatted(gateway.getHost(), gateway.getPort(), api.token(), form.type(), body.length)
                    .getBytes(StandardCharsets.UTF_8));
            out.write(body);
            out.flush();
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = answer.indexOf("\r\n\r\n");
            return new RawUpload(answer.substring(0, Math.max(end, 0)), answer.substring(end + 4));
        }
    }

    int status() {
        return Integer.parseInt(head.split(" ")[1]);
    }
}
