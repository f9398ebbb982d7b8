package city.weltoffen.relations.confirmation;

import city.weltoffen.defaults.succession.DepartmentFollower;
import city.weltoffen.defaults.succession.Followed;
import city.weltoffen.relations.relation.RelationEntry;
import city.weltoffen.relations.relation.RelationId;
import city.weltoffen.relations.relation.RelationIndex;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Yearly lists with open entries go with their department. */
@Component
class ConfirmationsFollow implements DepartmentFollower {

    private final ConfirmationLists lists;
    private final RelationIndex relations;

    ConfirmationsFollow(ConfirmationLists lists, RelationIndex relations) {
        this.lists = lists;
        this.relations = relations;
    }

    @Override
    public void departmentFollowed(Followed followed) {
        for (ConfirmationList list : lists.ofDepartments(Set.of(followed.from()))) {
            List<RelationId> open = relations.find(relation -> list.isOpen(relation, followed)).stream()
                    .map(RelationEntry::id)
                    .toList();
            if (!open.isEmpty()) {
                lists.departmentFollowed(list.id(), followed, open);
            }
        }
    }
}
