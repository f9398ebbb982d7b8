package city.weltoffen.notification.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A mail server that answers to some commands what a test says; an empty answer hangs up. */
public final class FaultySmtp implements AutoCloseable {

    /** What it says first, as if to a command. */
    static final String GREETING = "hello";

    private final ServerSocket server;
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    public FaultySmtp() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** @param command of four letters, {@code "."} for the end of the message, or {@code "hello"} for what it says first */
    public FaultySmtp answering(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, answers.getOrDefault(GREETING, "220 faulty"));
            boolean data = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (data && !line.equals(".")) {
                    continue;
                }
                String command = data
                        ? "."
                        : line.substring(0, Math.min(4, line.length())).toUpperCase(java.util.Locale.ROOT);
                String answer = answers.getOrDefault(command, command.equals("DATA") ? "354 go on" : "250 fine");
                if (answer.isEmpty()) {
                    return;
                }
                say(client, answer);
                data = command.equals("DATA") && answer.startsWith("354");
            }
        } catch (IOException gone) {
            // The client hung up.
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
