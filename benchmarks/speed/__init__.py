"""How fast is search, and how fast are others at the same?"""
