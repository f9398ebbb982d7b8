package city.weltoffen.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The launcher with two fake services instead of the real ones, as a program of its own. */
final class FakeWeltoffen {

    private FakeWeltoffen() {}

    public static void main(String[] arguments) throws InterruptedException {
        Main.run(Settings.ofThisProcess(), FakeWeltoffen::topology);
    }

    private static Topology topology(Settings settings, Ports ports) {
        var told = new TreeMap<String, String>();
        settings.property("weltoffen.fake.failure").ifPresent(failure -> told.put("FAKE_FAILURE", failure));
        settings.clockOffset().ifPresent(offset -> told.put("WELTOFFEN_CLOCK_OFFSET", offset.toString()));
        return new Topology(
                Backend.of(Topology.STORE, settings.environment("MONGODB_URI"), "mongodb://127.0.0.1:", ports, 0),
                Backend.of(Topology.BROKER, settings.environment("KAFKA_BROKERS"), "127.0.0.1:", ports, 0),
                Backend.of(Topology.MAIL, settings.environment("SPRING_MAIL_HOST"), "127.0.0.1:", ports, 0),
                Stream.concat(
                                Service.at("alpha", ports, 0, 0).times(settings.instances(), ports).stream()
                                        .map(service -> service.told(told)),
                                Stream.of(Service.at("beta", ports, 0, 0).needing(Topology.STORE, Topology.BROKER)))
                        .toList());
    }

    /** Puts the services' jars where the launcher looks for them. */
    static void packInto(Path applications) {
        for (var name : List.of("alpha", "beta")) {
            pack(applications.resolve(name + ".jar"));
        }
    }

    private static void pack(Path jar) {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
        String resource = FakeService.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var bytes = FakeService.class.getResourceAsStream("/" + resource)) {
            out.putNextEntry(new ZipEntry(resource));
            bytes.transferTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
