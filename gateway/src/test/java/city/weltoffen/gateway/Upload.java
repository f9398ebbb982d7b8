package city.weltoffen.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Uploads over a bare socket, where one sees what a real client sees. */
class Upload {

    private Upload() {}

    /** Sends everything before it reads a single byte, as simple clients do. */
    static String upload(int port, int size, boolean chunked, String header) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var out = socket.getOutputStream();
            out.write(("POST /api/calls/imports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header
                            + "\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                            + (chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + size) + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            send(out, size, chunked);
            return readAnswer(socket.getInputStream());
        }
    }

    private static void send(OutputStream out, int size, boolean chunked) throws IOException {
        var piece = new byte[64 * 1024];
        for (int sent = 0; sent < size; sent += piece.length) {
            if (chunked) {
                out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.write(piece);
            if (chunked) {
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        }
        if (chunked) {
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.flush();
    }

    static String readAnswer(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    static byte[] header(int size, String header) {
        return ("POST /api/calls/imports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header
                        + "\r\nContent-Type: application/gzip\r\nContent-Length: " + size + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
