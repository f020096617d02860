"""Tools for whoever runs the bot: doctor, preview, chat."""
