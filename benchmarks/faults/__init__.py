"""What survives? Planted faults, each against the real engine on a real folder."""
