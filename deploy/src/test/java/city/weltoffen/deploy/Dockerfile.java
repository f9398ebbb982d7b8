package city.weltoffen.deploy;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one image file, as far as others rely on what it says. */
record Dockerfile(String text) {

    /** Where its last stage works. */
    static final String HOME = "/application/";

    static Dockerfile read() {
        return new Dockerfile(Files.read(Files.DEPLOY.resolve("Dockerfile")));
    }

    /** Images that it begins with, and the one that reads it; stages have no tag. */
    Stream<String> images() {
        return found("(?m)^(?:FROM|# syntax)[ =](\\S+:\\S+)").map(found -> found.group(1));
    }

    Map<String, Integer> listens() {
        return found("\\b([A-Z_]*SERVER_PORT)=(\\d+)")
                .collect(Collectors.toMap(found -> found.group(1), found -> Integer.valueOf(found.group(2))));
    }

    Set<Integer> exposes() {
        return found("(?m)^EXPOSE (\\d+) (\\d+)")
                .flatMap(found -> Stream.of(found.group(1), found.group(2)))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** Files of the repository that are copied into the image. */
    Set<String> copied() {
        return found("(?m)^COPY (deploy/.*) \\./$")
                .flatMap(found -> Stream.of(found.group(1).split(" ")))
                .collect(Collectors.toSet());
    }

    /** What is run and read in the image from where it works. */
    Set<String> used() {
        return found("[\"@=](" + HOME + "[a-z.]+)\"")
                .map(found -> found.group(1).substring(HOME.length()))
                .collect(Collectors.toSet());
    }

    String health() {
        return found("\"(/actuator/[a-z/]+)\"").map(found -> found.group(1)).collect(Collectors.joining(" "));
    }

    private Stream<MatchResult> found(String pattern) {
        return Pattern.compile(pattern).matcher(text).results();
    }
}
