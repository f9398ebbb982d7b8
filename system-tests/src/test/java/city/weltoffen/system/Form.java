package city.weltoffen.system;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files as a browser sends them: multipart, each as a part named {@code file}. */
record Form(List<Page> pages) {

    private static final String BOUNDARY = "weltoffen-system-tests";

    String type() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        var body = new ByteArrayOutputStream();
        for (var page : pages) {
            body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                    .formatted(BOUNDARY, page.name())
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(page.bytes());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
