package vn.chitieu.generated;

import vn.chitieu.indicator.Catalogue;

/**
 * What steps work with.
 *
 * @param recipe how the report is to be made
 * @param dice chance
 * @param catalogue the indicators and forms
 * @param labels what labels stand for
 */
record Bench(Recipe recipe, Dice dice, Catalogue catalogue, Labels labels) {
    FigurePrinter printer() {
        return new FigurePrinter(recipe, dice);
    }
}
