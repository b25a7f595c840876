package avouch.claim;

import avouch.model.Claim.Slot;
import avouch.model.Mention.Figure;
import java.util.Set;

/**
 * Nouns of what is hit, shot at or damaged and is nobody: no dead and no injured are counted by it.
 */
final class Things {
  private static final Set<String> WORKS =
      Set.of(
          "building",
          "house",
          "home",
          "shop",
          "store",
          "office",
          "branch",
          "bank",
          "clinic",
          "hospital",
          "center",
          "centre",
          "school",
          "church",
          "factory",
          "warehouse",
          "hotel",
          "restaurant",
          "station",
          "bridge",
          "tower",
          "pylon",
          "pole",
          "post",
          "substation",
          "pipeline",
          "apartment",
          "residence",
          "premise",
          "establishment",
          "facility",
          "door",
          "window",
          "wall",
          "room",
          "road",
          "street",
          "block");

  private static final Set<String> CRAFT =
      Set.of(
          "vehicle",
          "car",
          "bus",
          "truck",
          "van",
          "pickup",
          "jeep",
          "motorcycle",
          "motorbike",
          "ambulance",
          "train",
          "wagon",
          "locomotive",
          "plane",
          "airplane",
          "aircraft",
          "warplane",
          "jet",
          "helicopter",
          "drone",
          "balloon",
          "carrier",
          "tank",
          "boat",
          "ship",
          "launch",
          "tanker",
          "trailer");

  private static final Set<String> MISSILES =
      Set.of(
          "time",
          "shot",
          "round",
          "bullet",
          "shell",
          "rocket",
          "grenade",
          "mortar",
          "missile",
          "bomb",
          "stick",
          "charge",
          "explosion",
          "blast",
          "attack",
          "weapon",
          "rifle",
          "pistol",
          "gun");

  private Things() {}

  /** Whether a slot counts people and a figure counts things ("two ambulances were hit"). */
  static boolean fill(Slot slot, Figure figure) {
    Figure.Counted counted = figure.counted();
    boolean harm = slot == Slot.KILLED || slot == Slot.INJURED;
    return harm && counted != null && isOne(counted.head());
  }

  private static boolean isOne(String noun) {
    return WORKS.contains(noun) || CRAFT.contains(noun) || MISSILES.contains(noun);
  }
}
