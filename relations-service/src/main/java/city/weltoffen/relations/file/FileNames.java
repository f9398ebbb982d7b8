package city.weltoffen.relations.file;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.defaults.printing.Words;
import city.weltoffen.relations.catalogue.Catalogue;
import city.weltoffen.relations.partner.PartnerId;
import city.weltoffen.relations.partner.PartnerIndex;
import java.util.Collection;
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
