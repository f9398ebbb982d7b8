package city.weltoffen.relations.dossier;

import city.weltoffen.defaults.printing.Words;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.relations.partner.Partner;
import java.time.LocalDate;
import java.util.Set;

/**
 * Whom a dossier is about, and who reads it.
 *
 * @param ids of the partner and of all that were merged into it
 * @param departments for which the reader may act
 */
public record DossierSubject(
        Partner partner, Set<String> ids, Identity reader, Set<String> departments, LocalDate today, Words words) {

    public boolean isAbout(String partnerId) {
        return ids.contains(partnerId);
    }
}
