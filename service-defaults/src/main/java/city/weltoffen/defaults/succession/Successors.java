package city.weltoffen.defaults.succession;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which departments ended, and who stands in their place today. */
@FunctionalInterface
public interface Successors {

    /** All that ended, each with who stands in its place today. */
    List<Followed> ended();

    /** Who stands in the place of a department that ended; nothing where it did not. */
    default Optional<Followed> of(String slug) {
        return ended().stream().filter(followed -> followed.from().equals(slug)).findFirst();
    }

    /** Slug of the department that stands in its place today: itself, where it did not end. */
    default String current(String slug) {
        return of(slug).map(Followed::to).orElse(slug);
    }

    /** With all whose place one of them took, so that what was closed before stays theirs to read. */
    default Set<String> withFormer(Collection<String> slugs) {
        Set<String> all = new HashSet<>(slugs);
        ended().stream()
                .filter(followed -> slugs.contains(followed.to()))
                .forEach(followed -> all.add(followed.from()));
        return all;
    }
}
