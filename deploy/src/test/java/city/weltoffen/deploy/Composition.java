package city.weltoffen.deploy;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code docker-compose.yml} with what {@code .env} says, as Docker reads it. */
record Composition(Node services, Node file) {

    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)}");

    static Composition read() {
        var settings = Files.environmentFile(Files.ROOT.resolve(".env"));
        String text = VARIABLE.matcher(Files.read(Files.ROOT.resolve("docker-compose.yml")))
                .replaceAll(found -> Matcher.quoteReplacement(value(settings, found.group(1))))
                .replace("$$", "$");
        var file = Files.yaml(text).getFirst();
        return new Composition(file.at("services"), file);
    }

    private static String value(Map<String, String> settings, String name) {
        if (!settings.containsKey(name)) {
            throw new AssertionError(name + " is not in .env");
        }
        return settings.get(name);
    }

    Map<String, String> environment(String service) {
        var environment = new TreeMap<String, String>();
        services.at(service, "environment").map().forEach((name, value) -> environment.put(name, value.text()));
        return environment;
    }
}
