package org.emancipasso.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

/** The database as its owner sees it: for what the application may not, or must not, do. */
public final class Rows {

    private Rows() {
    }

    /** A connection that the caller closes. */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(setting("quarkus.datasource.jdbc.url"),
                setting("quarkus.flyway.username"), setting("quarkus.flyway.password"));
    }

    /** Does something that the application may not do. */
    public static void execute(String sql) throws SQLException {
        try (Connection connection = asOwner(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column. */
    public static List<String> texts(String sql) throws SQLException {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** Every table and column whose text holds something, wherever it is. */
    public static List<String> holding(String needle) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String column : texts("""
            select quote_ident(table_name) || ' ' || quote_ident(column_name) from information_schema.columns
            where table_schema = 'public' and (data_type in ('text', 'character varying', 'jsonb', 'json')
            or data_type = 'ARRAY') order by 1""")) {
            String[] part = column.split(" ");
            try (Connection connection = asOwner();
                    PreparedStatement query = connection
                            .prepareStatement("select 1 from " + part[0] + " where " + part[1]
                                    + "::text like ? limit 1")) {
                query.setString(1, "%" + needle + "%");
                try (ResultSet rows = query.executeQuery()) {
                    if (rows.next()) {
                        found.add(part[0] + "." + part[1]);
                    }
                }
            }
        }
        return found;
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
