package org.emancipasso.catalogue;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;

import org.emancipasso.testing.Browser.Form;
import org.emancipasso.testing.Browser.Page;
import org.jsoup.nodes.Element;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** What tests do with tools, and how they leave the demonstration content as found. */
public final class TestTools {

    private TestTools() {
    }

    /** Submits a form by one of its buttons. */
    public static Page press(Form form, String name, String value) {
        Element button = form.element().appendElement("input").attr("type", "hidden").attr("name", name).val(value);
        form.element().addElement(button);
        return form.submit();
    }

    /** Takes away all tools whose codes begin so, and what only they replace that begins so too. */
    public static void remove(String beginning) {
        QuarkusTransaction.requiringNew().run(() -> {
            EntityManager database = CDI.current().select(EntityManager.class).get();
            database.createQuery("from Tool where code like :code", Tool.class).setParameter("code", beginning + "%")
                    .getResultList().forEach(database::remove);
            database.flush();
            database.createQuery("from ReplacedTool where code like :code", ReplacedTool.class)
                    .setParameter("code", beginning + "%").getResultList().forEach(database::remove);
        });
    }

    /** The page of a described tool. */
    public static String path(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> CDI.current().select(ToolRepository.class).get().described(code)).orElseThrow().path();
    }
}
