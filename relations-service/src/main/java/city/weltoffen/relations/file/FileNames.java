package city.weltoffen.relations.file;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.printing.Words;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What departments, partners and countries are called today. */
@Component
class FileNames {

    private final Directory directory;
    private final PartnerIndex partners;

    FileNames(Directory directory, PartnerIndex partners) {
        this.directory = directory;
        this.partners = partners;
    }

    String department(String slug, Words words) {
        return directory
                .department(slug)
                .map(department -> words.of(department.name()))
                .orElse(slug);
    }

    /** The name that a department had, and what it became. */
    String followed(Followed followed, Words words) {
        return words.of("followed", words.of(followed.name()), department(followed.to(), words));
    }

    /** Each with its day. */
    List<List<String>> followed(List<Followed> all, Words words) {
        return all.stream()
                .map(followed -> List.of(words.day(followed.on()), followed(followed, words)))
                .toList();
    }

    String departments(Collection<String> slugs, Words words) {
        return slugs.stream().map(slug -> department(slug, words)).collect(Collectors.joining(", "));
    }

    String partner(PartnerId id, Words words) {
        return partners.find(id)
                .map(partner -> words.of(partner.details().name()))
                .orElse(id.value());
    }

    @Nullable
    String country(@Nullable String code, Words words) {
        return code == null ? null : words.of(Catalogue.country(code));
    }
}
