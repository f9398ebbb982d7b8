package city.weltoffen.relations.dossier;

import city.weltoffen.documents.Block;
import java.util.List;

/** What one feature contributes to dossiers; a bean, in the order of its {@code @Order}. */
public interface DossierPart {

    /** Sections of its own, none where it knows nothing. */
    List<Block> blocks(DossierSubject subject);

    /** What is still to be done, a sentence each. */
    default List<String> openMatters(DossierSubject subject) {
        return List.of();
    }
}
