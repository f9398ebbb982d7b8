package city.weltoffen.networking.article;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * What is different of an article that stands on a page: its headings come below the title of the page, and a picture of
 * another host is a link, since whoever keeps that host would learn who reads what.
 */
final class PageRules extends AbstractVisitor {

    private static final int LOWEST = 6;

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.min(heading.getLevel() + 1, LOWEST));
        visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        boolean linked = image.getParent() instanceof Link;
        if (image.getDestination().startsWith("https://") && !linked) {
            Link link = new Link(image.getDestination(), image.getTitle());
            if (image.getFirstChild() == null) {
                link.appendChild(new Text(image.getDestination()));
            }
            moveChildren(image, link);
            image.insertBefore(link);
        } else {
            while (image.getFirstChild() != null) {
                image.insertBefore(image.getFirstChild());
            }
        }
        image.unlink();
    }

    private static void moveChildren(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }
}
